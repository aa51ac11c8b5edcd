using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Proposals.Events;
using Linli.Api.Features.Proposals.Seconding;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Ratings;

/// <summary>Whoever seconded a proposal rates what became of it.</summary>
public static class RateProposal
{
    public sealed record Request([Required] bool? IsSatisfied, [StringLength(500)] string? Comment);

    /// <param name="Round">Of which declaration that it is done.</param>
    /// <param name="Satisfied">People so far, or in the end.</param>
    /// <param name="Dissatisfied">The same.</param>
    /// <param name="Mine">What the caller said; absent when nothing.</param>
    public sealed record RatingsView(int Round, long Satisfied, long Dissatisfied, bool? Mine);

    internal static void Map(IEndpointRouteBuilder proposals)
    {
        proposals.MapPut("/{proposalId}/rating", Handle).WithName("rateProposal").WithSummary("Rates what was done, as one who seconded it; can be changed until the end.");
        proposals.MapGet("/{proposalId}/ratings", Read).WithName("readProposalRatings").WithSummary("How what was done is rated, and my own rating.");
    }

    internal static async Task<Results<Ok<RatingsView>, ProblemHttpResult>> Handle(
        string proposalId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var problem = await store.Decide(async () =>
        {
            var now = clock.GetUtcNow();
            if (await store.FindVisibleProposal(proposalId, caller, now, cancel) is not { Proposal: var proposal } seen) return (null, Problems.NotFound("proposal"));
            if (!seen.TryBelong(out var refusal)) return (null, refusal);
            if (proposal.Stage != ProposalStage.Rating || proposal.AwaitsCountAt(now)) return (null, proposal.WrongStage());
            if (await store.SupportBy(proposalId, caller.ResidentId, cancel) is null) return (null, Problems.RatedBySeconders());
            var id = ProposalRating.IdOf(proposalId, proposal.Completion!.Round, caller.ResidentId);
            var rating = await store.Find<ProposalRating>(id, cancel) ?? new ProposalRating { Id = id, CommunityId = proposal.CommunityId, ProposalId = proposalId, Round = proposal.Completion.Round, ResidentId = caller.ResidentId };
            var next = rating with { IsSatisfied = request.IsSatisfied!.Value, Comment = string.IsNullOrWhiteSpace(request.Comment) ? null : request.Comment.Trim(), At = now };
            return ((rating.Version == 0 ? new Changes().Add(next) : new Changes().Replace(next))
                .Announce(new ProposalRated(proposalId, caller.ResidentId) { CommunityId = proposal.CommunityId }), (ProblemHttpResult?)null);
        }, cancel);
        return problem is not null ? problem : await Read(proposalId, caller, store, clock, cancel);
    }

    internal static async Task<Results<Ok<RatingsView>, ProblemHttpResult>> Read(string proposalId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleProposal(proposalId, caller, clock.GetUtcNow(), cancel) is not { Proposal: var proposal }) return Problems.NotFound("proposal");
        if (proposal.Completion is not { } done) return TypedResults.Ok(new RatingsView(0, 0, 0, null));
        var (counts, mine) = (await store.CountRatings(proposalId, done.Round, cancel), await store.Find<ProposalRating>(ProposalRating.IdOf(proposalId, done.Round, caller.ResidentId), cancel));
        return TypedResults.Ok(new RatingsView(done.Round, counts.Satisfied, counts.Dissatisfied, mine?.IsSatisfied));
    }
}
