using Linli.Api.Events;

namespace Linli.Api.Features.Proposals.Events;

/// <summary>The committee's time to decide on a proposal is over and it has not; everybody hears it.</summary>
public sealed record ProposalReviewOverdue(string ProposalId) : ForumEvent
{
    public override Audience Audience => ProposalGate.Audience(ProposalId).And(Audience.Community(CommunityId));
}
