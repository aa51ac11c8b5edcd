using Linli.Api.Events;

namespace Linli.Api.Features.Votes.News;

/// <summary>No more ballots are taken; the result is out and may be objected to, and the ledger's head over everything stands with the vote.</summary>
public sealed record VoteClosed(string VoteId, string? ProposalId) : ForumEvent
{
    public override Audience Audience => Audience.Community(CommunityId).And(VoteGate.Topic(VoteId));
}
