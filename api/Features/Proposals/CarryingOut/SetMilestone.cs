using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Proposals.Reading;
using Linli.Api.Features.Proposals.Review;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.CarryingOut;

/// <summary>The committee writes down who does what by when. A date that is moved needs a reason, and the one that was promised stays to be seen.</summary>
public static class SetMilestone
{
    public sealed record Request(
        [Required, StringLength(120, MinimumLength = 1)] string What,
        [property: Description("The office that answers for it.")][Required] Role? Owner,
        [StringLength(200)] string? Note,
        [Required] DateTimeOffset? DueAt,
        [property: Description("Why the date is moved; needed when it is.")][StringLength(500, MinimumLength = 1)] string? Reason);

    internal static void Map(IEndpointRouteBuilder proposals)
    {
        proposals.MapPut("/{proposalId}/milestones/{milestoneId}", Handle).WithName("setMilestone").WithSummary("Committee: adds a milestone under an id of the client's choosing, or changes it.");
        proposals.MapPut("/{proposalId}/milestones/{milestoneId}/done", Finish).WithName("finishMilestone").WithSummary("The committee, or the office that answers for it: reports a milestone done; once more changes nothing.");
    }

    internal static Task<Results<Ok<ProposalView>, ProblemHttpResult>> Handle(
        string proposalId, string milestoneId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.Act(proposalId, caller, clock, (seen, now) =>
        {
            var proposal = seen.Proposal;
            if (!seen.TryManage(out var refusal)) return (null, refusal);
            if (proposal.Stage != ProposalStage.CarryingOut) return (null, proposal.WrongStage());
            if (!Guid.TryParse(milestoneId, out _)) return (null, Problems.NotFound("milestone"));
            if (Entrust.Refusal(request.Owner, "owner") is { } invalid) return (null, invalid);
            var known = proposal.Milestones.FirstOrDefault(milestone => milestone.Id == milestoneId);
            if (known is null && proposal.Milestones.Length >= Proposal.MostMilestones) return (null, Problems.TooManyMilestones(Proposal.MostMilestones));
            var dueAt = request.DueAt!.Value.ToUniversalTime();
            var isMoved = known is not null && Stored.Instant(known.DueAt) != Stored.Instant(dueAt);
            if (isMoved && request.Reason is null) return (null, Problems.Invalid("reason", ("改期须说明理由。", "Say why the date is moved.")));

            var next = new Milestone(milestoneId, request.What.Trim(), request.Owner!.Value, string.IsNullOrWhiteSpace(request.Note) ? null : request.Note.Trim(), dueAt, known?.DoneAt,
                isMoved ? known!.Moves.Add(new MovedDate(known.DueAt, now, request.Reason!.Trim())) : known?.Moves ?? []);
            return known is not null && !isMoved && (known.What, known.Owner, known.Note) == (next.What, next.Owner, next.Note) ? (null, null)
                : (new Changes().Write(seen.Stored, proposal.Set(next), now).Record(AuditedAct.MilestoneSet, seen, now, request.Reason, milestoneId), null);
        }, cancel);

    internal static Task<Results<Ok<ProposalView>, ProblemHttpResult>> Finish(
        string proposalId, string milestoneId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.Act(proposalId, caller, clock, (seen, now) =>
            seen.Proposal.Milestones.FirstOrDefault(milestone => milestone.Id == milestoneId) is not { } milestone ? (null, Problems.NotFound("milestone"))
            : !seen.Member.IsManager && !seen.Member.Is(milestone.Owner) ? (null, Problems.NotManager())
            : milestone.DoneAt is not null ? (null, null)
            : seen.Proposal.Stage != ProposalStage.CarryingOut ? (null, seen.Proposal.WrongStage())
            : (new Changes().Write(seen.Stored, seen.Proposal.Set(milestone with { DoneAt = now }), now).Record(AuditedAct.MilestoneSet, seen, now, null, milestoneId), null), cancel);
}
