using Linli.Api.Relay;
using Linli.Api.Storage.Whole;

namespace Linli.Api.Moving;

/// <summary>
/// Tells whether nodes use a store. A node that runs renews the relay's lease, or watches another one renew it, so a lease whose version moves means
/// that the store is served, and one that has another version than before means that it was served in between.
/// </summary>
internal static class SourceState
{
    // Two renewals of the slowest setting that is allowed.
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(7);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    public static async Task<string> Of(IWholeStore store, CancellationToken cancel) =>
        $"{await store.Head(cancel)}/{(await Lease(store, cancel))?.Version ?? 0}";

    /// <summary>At once when the lease was given up, as a node does that stops in order; after a few seconds when its holder seems to have been killed.</summary>
    public static async Task<bool> IsServed(IWholeStore store, CancellationToken cancel)
    {
        if (await Lease(store, cancel) is not { IsFree: false } seen) return false;
        for (var waited = TimeSpan.Zero; waited < LongEnough; waited += Look)
        {
            await Task.Delay(Look, cancel);
            if ((await Lease(store, cancel))?.Version != seen.Version) return true;
        }

        return false;
    }

    private static Task<RelayLease?> Lease(IWholeStore store, CancellationToken cancel) => store.Find<RelayLease>(RelayLease.TheOne, cancel);
}
