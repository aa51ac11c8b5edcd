using Linli.Api.Events;

namespace Linli.Api.Features.Proposals.Events;

/// <summary>A meeting about a proposal was called, moved or called off, or has minutes.</summary>
public sealed record MeetingChanged(string ProposalId, string MeetingId) : ForumEvent
{
    public override Audience Audience => ProposalGate.Audience(ProposalId).And(Audience.Community(CommunityId));
}
