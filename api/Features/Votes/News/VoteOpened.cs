using Linli.Api.Events;

namespace Linli.Api.Features.Votes.News;

/// <summary>Ballots are taken from now on; the roll is frozen, and the ledger's head over it stands with the vote.</summary>
public sealed record VoteOpened(string VoteId, string? ProposalId) : ForumEvent
{
    public override Audience Audience => Audience.Community(CommunityId).And(VoteGate.Topic(VoteId));
}
