using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Proposals.Reading;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Review;

/// <summary>The committee moves the dates of a discussion: before it begins both, afterwards its end, and only to a later day. Everybody sees who did, and why.</summary>
public static class ScheduleDiscussion
{
    public sealed record Request(DateTimeOffset? OpensAt, [Required] DateTimeOffset? ClosesAt, [Required, StringLength(500, MinimumLength = 1)] string Reason);

    internal static void Map(IEndpointRouteBuilder proposals) =>
        proposals.MapPut("/{proposalId}/discussion", Handle).WithName("scheduleDiscussion").WithSummary("Committee: moves the dates of a discussion; one that has begun only gets longer.");

    internal static Task<Results<Ok<ProposalView>, ProblemHttpResult>> Handle(
        string proposalId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.Act(proposalId, caller, clock, (seen, now) =>
        {
            var proposal = seen.Proposal;
            if (!seen.TryManage(out var refusal)) return (null, refusal);
            if (proposal is not { Stage: ProposalStage.Accepted or ProposalStage.Discussion, Acceptance: { } set }) return (null, proposal.WrongStage());
            var hasBegun = proposal.Stage == ProposalStage.Discussion;
            var (opensAt, closesAt) = ((hasBegun ? null : request.OpensAt) ?? set.OpensAt, request.ClosesAt!.Value.ToUniversalTime());
            if (opensAt == set.OpensAt && closesAt == set.ClosesAt) return (null, null);
            if (hasBegun && closesAt < set.ClosesAt) return (null, Problems.Invalid("closesAt", ("讨论开始后只能延长。", "A discussion that has begun only gets longer.")));
            if (DiscussionDates.Check(hasBegun ? now : opensAt, closesAt, hasBegun ? proposal.Rules with { DiscussionDays = 0 } : proposal.Rules, now) is { } invalid) return (null, invalid);
            return (new Changes().Write(seen.Stored, proposal.Schedule(opensAt.ToUniversalTime(), closesAt, now), now).Record(AuditedAct.DiscussionScheduled, seen, now, request.Reason.Trim()), null);
        }, cancel);
}
