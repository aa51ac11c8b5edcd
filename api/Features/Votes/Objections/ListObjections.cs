using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Objections;

/// <summary>What was objected to a result, and how it was answered, for everybody who may read the vote.</summary>
public static class ListObjections
{
    internal static void Map(IEndpointRouteBuilder votes) =>
        votes.MapGet("/{voteId}/objections", Handle).WithName("listObjections").WithSummary("What was objected to a result and how it was answered, the first first.");

    internal static async Task<Results<Ok<Page<ObjectionView>>, ProblemHttpResult>> Handle(
        string voteId, [AsParameters] Listing listing, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.FindVisibleVote(voteId, caller, cancel) is null) return Problems.NotFound("vote");
        return listing.TryApply(Query.On(Objection.OfVote, voteId), out var page)
            ? TypedResults.Ok((await store.List(page, cancel)).Select(objection => ObjectionView.Of(objection, caller.ResidentId))) : Problems.BadCursor();
    }
}
