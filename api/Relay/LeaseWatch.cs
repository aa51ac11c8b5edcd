using Linli.Api.Storage;

namespace Linli.Api.Relay;

/// <summary>One node's view of the lease: takes it, renews it, gives it up.</summary>
/// <remarks>
/// Clocks of nodes differ, so a node does not compare another one's instant with its own clock: it takes over when it has seen
/// the same version for a whole lease on its own monotonic clock.
/// </remarks>
internal sealed class LeaseWatch(IDocumentStore store, RelayOptions options, TimeProvider clock, string name = RelayLease.TheOne)
{
    private readonly string _node = $"{Environment.MachineName}/{Guid.NewGuid():N}";
    private long _seenVersion = -1;
    private long _seenAt;

    /// <summary>Takes the lease if it is free, or renews it if it is ours.</summary>
    /// <returns>Whether this node holds it now.</returns>
    public async Task<bool> Hold(CancellationToken cancel)
    {
        var lease = await store.Find<RelayLease>(name, cancel);
        var until = clock.GetUtcNow() + options.Lease;
        if (lease is null) return await Commit(new Changes().Add(new RelayLease { Id = name, Holder = _node, Until = until }), cancel);
        return (lease.Holder == _node || IsAbandoned(lease)) && await Commit(new Changes().Replace(lease.For(_node, until)), cancel);
    }

    /// <summary>Lets another node take over at once.</summary>
    public async Task GiveUp(CancellationToken cancel)
    {
        if (await store.Find<RelayLease>(name, cancel) is { } lease && lease.Holder == _node)
            await Commit(new Changes().Replace(lease.For("", clock.GetUtcNow())), cancel);
    }

    private bool IsAbandoned(RelayLease lease)
    {
        if (lease.IsFree) return true;
        if (lease.Version == _seenVersion) return clock.GetElapsedTime(_seenAt) >= options.Lease;
        (_seenVersion, _seenAt) = (lease.Version, clock.GetTimestamp());
        return false;
    }

    private async Task<bool> Commit(Changes changes, CancellationToken cancel)
    {
        try
        {
            await store.Commit(changes, cancel);
            return true;
        }
        catch (Exception refusal) when (refusal is ConflictException or DuplicateException)
        {
            return false;
        }
    }
}
