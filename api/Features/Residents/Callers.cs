using System.Collections.Concurrent;
using Linli.Api.Features.SignIn;
using Linli.Api.Storage;

namespace Linli.Api.Features.Residents;

/// <summary>The people behind sessions, remembered for as long as the store says that nothing about them has changed.</summary>
public sealed class Callers(IDocumentStore store, Operators operators, TimeProvider clock)
{
    private const int MostRemembered = 20_000;

    private readonly ConcurrentDictionary<string, Remembered> _bySession = new();

    /// <returns>Null when the session has ended or is not this resident's.</returns>
    public async ValueTask<Caller?> Load(string residentId, string sessionId, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var stamp = await store.Stamp(residentId, cancel);
        if (_bySession.TryGetValue(sessionId, out var known) && known.Stamp == stamp && known.Session.IsValid(now) && known.Session.ResidentId == residentId) return known.Caller;

        if (await store.Find<Session>(sessionId, cancel) is not { } session || !session.IsValid(now) || session.ResidentId != residentId) return null;
        var caller = new Caller(residentId, sessionId, await store.ActiveMemberships(residentId, cancel), await operators.Include(residentId, cancel));
        if (_bySession.Count >= MostRemembered) _bySession.Clear();
        _bySession[sessionId] = new Remembered(stamp, session, caller);
        return caller;
    }

    private sealed record Remembered(long Stamp, Session Session, Caller Caller);
}
