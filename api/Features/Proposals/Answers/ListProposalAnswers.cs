using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Answers;

/// <summary>What the offices said to a proposal.</summary>
public static class ListProposalAnswers
{
    internal static void Map(IEndpointRouteBuilder proposals) =>
        proposals.MapGet("/{proposalId}/answers", Handle).WithName("listProposalAnswers").WithSummary("The official answers to a proposal, latest first.");

    internal static async Task<Results<Ok<Page<ProposalAnswerView>>, ProblemHttpResult>> Handle(
        string proposalId, [AsParameters] Listing listing, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleProposal(proposalId, caller, clock.GetUtcNow(), cancel) is null) return Problems.NotFound("proposal");
        if (!listing.TryApply(Query.On(ProposalAnswer.OfProposal, proposalId).Backwards(), out var page)) return Problems.BadCursor();
        var answers = await store.List(page, cancel);
        var names = await Names.Load(store, answers.Items.Select(answer => answer.AuthorId), cancel);
        return TypedResults.Ok(answers.Select(answer => ProposalAnswerView.Of(answer, names)));
    }
}
