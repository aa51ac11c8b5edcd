using Linli.Api.Events;

namespace Linli.Api.Features.Proposals.Events;

/// <summary>Somebody rated what was done; their other devices hear it too.</summary>
public sealed record ProposalRated(string ProposalId, string ResidentId) : ForumEvent
{
    public override Audience Audience => ProposalGate.Audience(ProposalId).And(Audience.Resident(ResidentId));
}
