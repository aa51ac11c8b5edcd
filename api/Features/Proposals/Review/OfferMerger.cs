using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Proposals.Reading;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Review;

/// <summary>The committee proposes to the author of one of two like proposals that it goes on in the other.</summary>
public static class OfferMerger
{
    public sealed record Request([Required, Id] string IntoId, [Required, StringLength(500, MinimumLength = 1)] string Reason);

    internal static void Map(IEndpointRouteBuilder proposals)
    {
        proposals.MapPut("/{proposalId}/merger", Handle).WithName("offerMerger").WithSummary("Committee: proposes to the author that a proposal goes on as part of another.");
        proposals.MapDelete("/{proposalId}/merger", Refuse).WithName("refuseMerger").WithSummary("Its author refuses the merger, or the committee takes the offer back; the proposal goes on by itself.");
    }

    internal static Task<Results<Ok<ProposalView>, ProblemHttpResult>> Handle(
        string proposalId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.Act(proposalId, caller, clock, async (seen, now) =>
        {
            var proposal = seen.Proposal;
            if (!seen.TryManage(out var refusal)) return (null, refusal);
            if (!proposal.IsOpen) return (null, proposal.WrongStage());
            if (!await store.CanTakeIn(proposal, request.IntoId, now, cancel)) return (null, NoSuchTarget());
            var offer = new MergerOffer(request.IntoId, request.Reason.Trim(), seen.Member.ResidentId, now);
            return proposal.MergerOffer is { } open && open with { ById = offer.ById, At = now } == offer ? (null, null)
                : (new Changes().Write(seen.Stored, proposal.Offer(offer), now).Record(AuditedAct.MergerOffered, seen, now, offer.Reason, offer.IntoId), null);
        }, cancel);

    internal static Task<Results<Ok<ProposalView>, ProblemHttpResult>> Refuse(string proposalId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.Act(proposalId, caller, clock, (seen, now) =>
            !seen.TryOwn(out _) && !seen.TryManage(out var refusal) ? (null, refusal)
            : seen.Proposal.MergerOffer is null ? (null, null)
            : (new Changes().Write(seen.Stored, seen.Proposal.Offer(null), now), null), cancel);

    internal static ProblemHttpResult NoSuchTarget() => Problems.Invalid("intoId", ("须是本社区另一个仍在进行、尚未表决的提案。", "Must be another proposal of this community that is not yet voted on."));

    /// <summary>Whether the other can still be changed to take this one in.</summary>
    internal static async Task<bool> CanTakeIn(this IDocumentStore store, Proposal proposal, string intoId, DateTimeOffset now, CancellationToken cancel) =>
        intoId != proposal.Id && await store.Find<Proposal>(intoId, cancel) is { } target && target.CommunityId == proposal.CommunityId && target.AsOf(now).IsOpen;
}
