using Linli.Api.Features.Covenant.Events;
using Linli.Api.Features.Sweeps;
using Linli.Api.Storage;

namespace Linli.Api.Features.Covenant.Adopting;

/// <summary>Tells, once, that a version has come into force. Nothing else waits for it: reads compute from the clock what is in force.</summary>
public sealed class TellOfForce(IDocumentStore store, TimeProvider clock) : ISweep
{
    public string Name => "covenant-in-force";

    public TimeSpan Interval { get; } = TimeSpan.FromMinutes(1);

    public async Task Sweep(CancellationToken cancel)
    {
        var due = await store.ListAll(Query.On(CovenantVersion.NewsDue).From(DateTimeOffset.UnixEpoch).To(clock.GetUtcNow().AddMilliseconds(1)), cancel);
        foreach (var version in due)
            await store.Change<CovenantVersion, bool>(version.Id, stored => !stored.AwaitsNews ? (null, false)
                : (new Changes().Replace(stored with { AwaitsNews = false }).Announce(new CovenantCameIntoForce(stored.Id) { CommunityId = stored.CommunityId }), true), cancel);
    }
}
