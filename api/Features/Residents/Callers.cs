using System.Collections.Concurrent;
using Linli.Api.Features.SignIn;
using Linli.Api.Storage;

namespace Linli.Api.Features.Residents;

/// <summary>The people behind sessions, remembered for as long as the store says that nothing about them has changed.</summary>
public sealed class Callers(IDocumentStore store, Operators operators, TimeProvider clock)
{
    private const int MostRemembered = 20_000;

    private readonly ConcurrentDictionary<string, Remembered> _bySession = new();

    /// <summary>Also notes the first use of an access token after a refresh: from then on the refresh token before it is spent.</summary>
    /// <param name="residentId">Whose token it is.</param>
    /// <param name="sessionId">The session in the token.</param>
    /// <param name="generation">The refresh that brought the token.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>Null when the session has ended or is not this resident's.</returns>
    public async ValueTask<Caller?> Load(string residentId, string sessionId, int generation, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        // Taken before anything is read: what changes meanwhile, by us too, makes the entry stale.
        var stamp = await store.Stamp(residentId, cancel);
        if (_bySession.TryGetValue(sessionId, out var known) && known.Stamp == stamp && IsMeant(known.Session) && !known.Session.AwaitsFirstUse(generation))
            return known.Caller;

        if (await store.Find<Session>(sessionId, cancel) is not { } session || !IsMeant(session)) return null;
        if (session.AwaitsFirstUse(generation))
            await store.Change<Session, bool>(sessionId, stored => stored.AwaitsFirstUse(generation) ? (new Changes().Replace(stored.Use(generation)), true) : (null, false), cancel);
        var caller = new Caller(residentId, sessionId, await store.ActiveMemberships(residentId, cancel), await operators.Include(residentId, cancel));
        if (_bySession.Count >= MostRemembered) _bySession.Clear();
        _bySession[sessionId] = new Remembered(stamp, session, caller);
        return caller;

        bool IsMeant(Session stored) => stored.IsValid(now) && stored.ResidentId == residentId;
    }

    private sealed record Remembered(long Stamp, Session Session, Caller Caller);
}
