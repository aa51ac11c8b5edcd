using Linli.Api.Events;

namespace Linli.Api.Features.Proposals.Events;

/// <summary>Somebody seconded a proposal, confirmed it, or took it back. Who has seconded is on the proposal's open list.</summary>
public sealed record SupportChanged(string ProposalId, string ResidentId) : ForumEvent
{
    public override Audience Audience => ProposalGate.Audience(ProposalId).And(Audience.Community(CommunityId)).And(Audience.Resident(ResidentId));
}
