using Linli.Api.Features.Proposals.Ratings;
using Linli.Api.Features.Votes;
using Linli.Api.Features.Votes.Results;
using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals.Turning;

/// <summary>Writes down what the clock has made of proposals, with the news of it. The version is the lock, so that each stage is told once, by whoever comes first.</summary>
public sealed class ProposalTurns(IDocumentStore store, CountedVotes ballots)
{
    private const int MostAtOnce = 200;

    public Task TurnDue(string communityId, DateTimeOffset now, CancellationToken cancel) => Turn(Query.On(Proposal.Turning, communityId), now, cancel);

    public Task TurnDueAnywhere(DateTimeOffset now, CancellationToken cancel) => Turn(Query.On(Proposal.TurningAnywhere), now, cancel);

    /// <returns>The same when nothing of it waits to be counted, otherwise what it has become.</returns>
    public async Task<Proposal> Counted(Proposal stored, DateTimeOffset now, CancellationToken cancel)
    {
        if (!stored.AsOf(now).AwaitsCountAt(now)) return stored;
        await Turn(stored.Id, now, cancel);
        return await store.Find<Proposal>(stored.Id, cancel) ?? stored;
    }

    /// <summary>One proposal; what has to be counted at its date is counted in the same commit.</summary>
    private Task<bool> Turn(string proposalId, DateTimeOffset now, CancellationToken cancel) => store.Decide(async () =>
    {
        if (await store.Find<Proposal>(proposalId, cancel) is not { } stored) return (null, false);
        var turned = stored.AsOf(now);
        if (turned.AwaitsBallotsAt(now))
        {
            var vote = await store.Find<Vote>(turned.VoteUnderWay!.VoteId, cancel) ?? throw new InvalidOperationException("A vote is never removed.");
            turned = turned.Conclude((await ballots.Count(vote, cancel)).Outcome, now);
        }

        if (turned.AwaitsRatingsAt(now)) turned = turned.Conclude(await store.CountRatings(proposalId, turned.Completion!.Round, cancel), now);
        return ReferenceEquals(turned, stored) ? (null, false) : (new Changes().Write(stored, turned, now), true);
    }, cancel);

    private async Task Turn(Query<Proposal> waiting, DateTimeOffset now, CancellationToken cancel)
    {
        // A bound excludes itself, and what is due at this very instant is due.
        var due = waiting.To(now.AddMilliseconds(1)).Take(MostAtOnce);
        while (await store.List(due, cancel) is { Items.Count: > 0 } page)
            foreach (var proposal in page.Items) await Turn(proposal.Id, now, cancel);
    }
}
