using Linli.Api.Events;

namespace Linli.Api.Features.Votes.Announcing;

/// <summary>A vote was announced: its question, its dates and its roll are out.</summary>
public sealed record VoteAnnounced(string VoteId, string? ProposalId) : ForumEvent
{
    public override Audience Audience => Audience.Community(CommunityId);
}
