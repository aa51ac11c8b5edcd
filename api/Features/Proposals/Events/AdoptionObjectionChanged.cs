using Linli.Api.Events;

namespace Linli.Api.Features.Proposals.Events;

/// <summary>Somebody objects to the committee's decision on a proposal, or was answered. It does not say who.</summary>
public sealed record AdoptionObjectionChanged(string ProposalId, string ObjectionId) : ForumEvent
{
    public override Audience Audience => ProposalGate.Audience(ProposalId).And(Audience.Community(CommunityId));
}
