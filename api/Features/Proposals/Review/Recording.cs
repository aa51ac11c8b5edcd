using Linli.Api.Features.Audit;
using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals.Review;

internal static class Recording
{
    /// <summary>The committee answers for what it does with a proposal.</summary>
    public static Changes Record(this Changes changes, AuditedAct act, SeenProposal seen, DateTimeOffset now, string? reason = null, string? subjectId = null, string? detail = null) =>
        changes.Add(AuditEntry.In(seen.Proposal.CommunityId, seen.Member.ResidentId, act, now)
            .About(seen.Proposal.AuthorId, subjectId is null ? [seen.Proposal.Id] : [seen.Proposal.Id, subjectId]) with { Reason = reason, Detail = detail });
}
