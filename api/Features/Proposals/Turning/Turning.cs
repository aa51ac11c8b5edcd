using Linli.Api.Features.Proposals.Ratings;
using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals.Turning;

/// <summary>Writes down what the clock has made of proposals, with the news of it. The version is the lock, so that each stage is told once, by whoever comes first.</summary>
internal static class Turning
{
    private const int MostAtOnce = 200;

    public static Task TurnDue(this IDocumentStore store, string communityId, DateTimeOffset now, CancellationToken cancel) =>
        store.Turn(Query.On(Proposal.Turning, communityId), now, cancel);

    public static Task TurnDueAnywhere(this IDocumentStore store, DateTimeOffset now, CancellationToken cancel) =>
        store.Turn(Query.On(Proposal.TurningAnywhere), now, cancel);

    /// <summary>One proposal; what has to be counted at its date is counted in the same commit.</summary>
    public static Task<bool> Turn(this IDocumentStore store, string proposalId, DateTimeOffset now, CancellationToken cancel) => store.Decide(async () =>
    {
        if (await store.Find<Proposal>(proposalId, cancel) is not { } stored) return (null, false);
        var turned = stored.AsOf(now);
        if (turned.AwaitsCountAt(now)) turned = turned.Conclude(await store.CountRatings(proposalId, turned.Completion!.Round, cancel), now);
        return ReferenceEquals(turned, stored) ? (null, false) : (new Changes().Write(stored, turned, now), true);
    }, cancel);

    private static async Task Turn(this IDocumentStore store, Query<Proposal> waiting, DateTimeOffset now, CancellationToken cancel)
    {
        // A bound excludes itself, and what is due at this very instant is due.
        var due = waiting.To(now.AddMilliseconds(1)).Take(MostAtOnce);
        while (await store.List(due, cancel) is { Items.Count: > 0 } page)
            foreach (var proposal in page.Items) await store.Turn(proposal.Id, now, cancel);
    }
}
