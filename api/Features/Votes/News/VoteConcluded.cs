using Linli.Api.Events;

namespace Linli.Api.Features.Votes.News;

/// <summary>The time for objections is over: the result is final.</summary>
public sealed record VoteConcluded(string VoteId, string? ProposalId) : ForumEvent
{
    public override Audience Audience => Audience.Community(CommunityId).And(VoteGate.Topic(VoteId));
}
