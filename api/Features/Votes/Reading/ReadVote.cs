using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Reading;

/// <summary>A vote as it stands now, and what of it is the caller's.</summary>
public static class ReadVote
{
    internal static void Map(IEndpointRouteBuilder votes) => votes.MapGet("/{voteId}", Handle).WithName("readVote").WithSummary("A vote: its question, its dates, its stage now.");

    internal static async Task<Results<Ok<VoteView>, ProblemHttpResult>> Handle(
        string voteId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        await store.FindVisibleVote(voteId, caller, cancel) is { } seen
            ? TypedResults.Ok(VoteView.Of(seen.Vote, clock.GetUtcNow())) : Problems.NotFound("vote");
}
