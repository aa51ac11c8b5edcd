using Linli.Api.Events;

namespace Linli.Api.Features.Votes.Announcing;

/// <summary>A vote was called off or annulled; the reason stands with it.</summary>
public sealed record VoteWithdrawn(string VoteId, string? ProposalId) : ForumEvent
{
    public override Audience Audience => Audience.Community(CommunityId).And(VoteGate.Topic(VoteId));
}
