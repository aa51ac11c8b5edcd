using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Proposals.Events;
using Linli.Api.Features.Proposals.Reading;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Review;

/// <summary>The author agrees: the proposal points to the other from now on. Support stays where it was given; who gave it hears of it, and decides about the other.</summary>
public static class AgreeToMerger
{
    public sealed record Request([Required, Id] string IntoId);

    internal static void Map(IEndpointRouteBuilder proposals) =>
        proposals.MapPut("/{proposalId}/merger/consent", Handle).WithName("agreeToMerger").WithSummary("Agrees that my proposal goes on as part of the other; no support moves.");

    internal static Task<Results<Ok<ProposalView>, ProblemHttpResult>> Handle(
        string proposalId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.Act(proposalId, caller, clock, async (seen, now) =>
        {
            var proposal = seen.Proposal;
            if (!seen.TryOwn(out var refusal)) return (null, refusal);
            if (proposal.MergedIntoId == request.IntoId) return (null, null);
            if (proposal.MergerOffer?.IntoId != request.IntoId) return (null, Problems.NoMergerOffered());
            if (!proposal.IsOpen) return (null, proposal.WrongStage());
            if (!await store.CanTakeIn(proposal, request.IntoId, now, cancel)) return (null, OfferMerger.NoSuchTarget());
            // The other lists what was merged into it.
            return (new Changes().Write(seen.Stored, proposal.Merge(now), now).Announce(new ProposalChanged(request.IntoId) { CommunityId = proposal.CommunityId }), (ProblemHttpResult?)null);
        }, cancel);
}
