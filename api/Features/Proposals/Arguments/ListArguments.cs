using System.ComponentModel;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Arguments;

/// <summary>The arguments of one side, so that a reader sees both beside each other.</summary>
public static class ListArguments
{
    internal static void Map(IEndpointRouteBuilder proposals)
    {
        proposals.MapGet("/{proposalId}/arguments", Handle).WithName("listArguments").WithSummary("The arguments for a proposal, or those against it.");
        proposals.MapGet("/{proposalId}/arguments/mine", Mine).WithName("readMyArgumentVotes").WithSummary("The arguments that I lifted.");
    }

    internal static async Task<Results<Ok<Page<ArgumentView>>, ProblemHttpResult>> Handle(
        string proposalId, [Description("Which side; `for` when not given.")] Choice<ArgumentSide>? side,
        [Description("`votes` (default): the most lifted first; `newest`.")] Choice<ArgumentSort>? sort,
        [AsParameters] Listing listing, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleProposal(proposalId, caller, clock.GetUtcNow(), cancel) is null) return Problems.NotFound("proposal");
        var index = sort?.Value == ArgumentSort.Newest ? Query.On(Argument.OfProposalByAge, proposalId, true, side?.Value ?? ArgumentSide.For) : Query.On(Argument.OfProposalByVotes, proposalId, true, side?.Value ?? ArgumentSide.For);
        if (!listing.TryApply(index.Backwards(), out var page)) return Problems.BadCursor();
        var arguments = await store.List(page, cancel);
        var names = await Names.Load(store, arguments.Items.Select(argument => argument.AuthorId), cancel);
        return TypedResults.Ok(arguments.Select(argument => ArgumentView.Of(argument, names)));
    }

    internal static async Task<Results<Ok<IReadOnlyList<string>>, ProblemHttpResult>> Mine(string proposalId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        await store.FindVisibleProposal(proposalId, caller, clock.GetUtcNow(), cancel) is null ? Problems.NotFound("proposal")
        : TypedResults.Ok<IReadOnlyList<string>>([.. (await store.ListAll(Query.On(ArgumentVote.OfResident, proposalId, caller.ResidentId), cancel)).Select(vote => vote.ArgumentId)]);
}

public enum ArgumentSort
{
    Votes,
    Newest,
}
