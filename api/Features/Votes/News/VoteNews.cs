using Linli.Api.Features.Sweeps;
using Linli.Api.Storage;

namespace Linli.Api.Features.Votes.News;

/// <summary>
/// Tells what time has brought about: that a vote has opened, closes within a day, has closed, is final. Each is told once, on whichever node. A sweep that
/// sleeps delays the news; it opens and closes nothing.
/// </summary>
internal sealed class VoteNews(IDocumentStore store, TimeProvider clock) : ISweep
{
    private const int AtOnce = 100;

    public string Name => "vote-news";

    public TimeSpan Interval => TimeSpan.FromMinutes(1);

    public async Task Sweep(CancellationToken cancel)
    {
        while (await store.List(Query.On(Vote.WithNews).To(clock.GetUtcNow()).Take(AtOnce), cancel) is { Items.Count: > 0 } due)
            foreach (var vote in due.Items) await Tell(vote.Id, cancel);
    }

    // The vote is replaced with the event: of two nodes one tells it, and a roll that is still being corrected is not frozen behind its back.
    private Task<bool> Tell(string voteId, CancellationToken cancel) => store.Decide(async () =>
    {
        if (await store.Find<Vote>(voteId, cancel) is not { HasNews: true } vote || vote.NewsAt > clock.GetUtcNow()) return (null, false);
        return (new Changes().Replace(vote.Told()).Announce(EventOf(vote)), true);
    }, cancel);

    private static Events.ForumEvent EventOf(Vote vote) => vote.News switch
    {
        VoteNewsKind.Opened => new VoteOpened(vote.Id, vote.ProposalId) { CommunityId = vote.CommunityId },
        VoteNewsKind.ClosingSoon => new VoteClosingSoon(vote.Id) { CommunityId = vote.CommunityId },
        VoteNewsKind.Closed => new VoteClosed(vote.Id, vote.ProposalId) { CommunityId = vote.CommunityId },
        _ => new VoteConcluded(vote.Id, vote.ProposalId) { CommunityId = vote.CommunityId },
    };
}
