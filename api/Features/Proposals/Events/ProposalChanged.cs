using Linli.Api.Events;

namespace Linli.Api.Features.Proposals.Events;

/// <summary>Something of a proposal is different: its text, stage, dates or decisions. Lists and whoever has it open read it again.</summary>
public sealed record ProposalChanged(string ProposalId) : ForumEvent
{
    public override Audience Audience => ProposalGate.Audience(ProposalId).And(Audience.Community(CommunityId));
}
