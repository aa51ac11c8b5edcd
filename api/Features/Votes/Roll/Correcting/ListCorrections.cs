using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Roll.Correcting;

/// <summary>What is asked to be corrected: everything for those who run the vote, their own for everybody else.</summary>
public static class ListCorrections
{
    internal static void Map(IEndpointRouteBuilder votes) =>
        votes.MapGet("/{voteId}/corrections", Handle).WithName("listCorrections").WithSummary("Requests to correct the roll, the oldest first: all for who runs the vote, otherwise mine.");

    internal static async Task<Results<Ok<Page<RollCorrectionView>>, ProblemHttpResult>> Handle(
        string voteId, [AsParameters] Listing listing, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.FindVisibleVote(voteId, caller, cancel) is not { } seen) return Problems.NotFound("vote");
        var query = seen.IsDesk ? Query.On(RollCorrection.OfVote, voteId) : Query.On(RollCorrection.OfResident, voteId, caller.ResidentId);
        return listing.TryApply(query, out var page) ? TypedResults.Ok((await store.List(page, cancel)).Select(RollCorrectionView.Of)) : Problems.BadCursor();
    }
}
