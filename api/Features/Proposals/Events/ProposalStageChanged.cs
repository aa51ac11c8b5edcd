using Linli.Api.Events;

namespace Linli.Api.Features.Proposals.Events;

/// <summary>A proposal has entered a stage; told once for each. Its author hears it too.</summary>
public sealed record ProposalStageChanged(string ProposalId, string AuthorId, ProposalStage Stage) : ForumEvent
{
    public override Audience Audience => ProposalGate.Audience(ProposalId).And(Audience.Community(CommunityId)).And(Audience.Resident(AuthorId));
}
