using Linli.Api.Events;

namespace Linli.Api.Features.Proposals.Events;

/// <summary>Somebody lifts an argument, or no longer does; their other devices hear it too.</summary>
public sealed record ArgumentLifted(string ProposalId, string ArgumentId, string ResidentId) : ForumEvent
{
    public override Audience Audience => ProposalGate.Audience(ProposalId).And(Audience.Resident(ResidentId));
}
