using Linli.Api.Events;

namespace Linli.Api.Features.Proposals.Events;

/// <summary>An argument is listed no more; its author hears it too.</summary>
public sealed record ArgumentRemoved(string ProposalId, string ArgumentId, string AuthorId) : ForumEvent
{
    public override Audience Audience => ProposalGate.Audience(ProposalId).And(Audience.Resident(AuthorId));
}
