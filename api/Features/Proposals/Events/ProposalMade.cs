using Linli.Api.Events;

namespace Linli.Api.Features.Proposals.Events;

/// <summary>Somebody proposed something.</summary>
public sealed record ProposalMade(string ProposalId) : ForumEvent
{
    public override Audience Audience => ProposalGate.Audience(ProposalId).And(Audience.Community(CommunityId));
}
