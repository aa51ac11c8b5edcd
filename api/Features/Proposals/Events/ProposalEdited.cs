using Linli.Api.Events;

namespace Linli.Api.Features.Proposals.Events;

/// <summary>A proposal has a new text.</summary>
/// <param name="ProposalId">The proposal.</param>
/// <param name="IsMaterial">More than a correction: whoever seconded it is asked to confirm.</param>
public sealed record ProposalEdited(string ProposalId, bool IsMaterial) : ForumEvent
{
    public override Audience Audience => ProposalGate.Audience(ProposalId).And(Audience.Community(CommunityId));
}
