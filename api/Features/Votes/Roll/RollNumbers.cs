using Linli.Api.Storage;

namespace Linli.Api.Features.Votes.Roll;

internal static class RollNumbers
{
    /// <summary>What the published ledger calls a voter: the place on the roll, from 1, without gaps.</summary>
    public static async Task<int> NumberOf(this IDocumentStore store, RollEntry entry, CancellationToken cancel) =>
        (int)await store.Count(Query.On(RollEntry.OfVote, entry.VoteId).To(entry.Number), cancel) + 1;
}
