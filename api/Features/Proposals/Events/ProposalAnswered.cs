using Linli.Api.Events;

namespace Linli.Api.Features.Proposals.Events;

/// <summary>An office answered a proposal; its author hears it too.</summary>
public sealed record ProposalAnswered(string ProposalId, string AnswerId, string AuthorId) : ForumEvent
{
    public override Audience Audience => ProposalGate.Audience(ProposalId).And(Audience.Community(CommunityId)).And(Audience.Resident(AuthorId));
}
