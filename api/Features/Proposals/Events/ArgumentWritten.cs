using Linli.Api.Events;

namespace Linli.Api.Features.Proposals.Events;

/// <summary>Somebody has an argument for a proposal or against it.</summary>
public sealed record ArgumentWritten(string ProposalId, string ArgumentId) : ForumEvent
{
    public override Audience Audience => ProposalGate.Audience(ProposalId).And(Audience.Community(CommunityId));
}
