using Linli.Api.Events;
using Linli.Api.Storage;

namespace Linli.Api.Features.SignIn;

/// <summary>Tells the live hub whether a session is still open.</summary>
internal sealed class SessionGate(IDocumentStore store, TimeProvider clock) : ISessionGate
{
    public async ValueTask<bool> IsOpen(string sessionId, CancellationToken cancel) =>
        await store.Find<Session>(sessionId, cancel) is { } session && session.IsValid(clock.GetUtcNow());
}
