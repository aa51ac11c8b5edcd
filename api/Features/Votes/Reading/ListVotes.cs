using System.ComponentModel;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Reading;

/// <summary>The votes of a community: those that are still to end, the next one first, or those that are over, the last one first.</summary>
public static class ListVotes
{
    /// <summary>By the clock at the moment of reading.</summary>
    public enum VoteTime
    {
        /// <summary>Announced or open.</summary>
        Current,

        /// <summary>No ballots are taken any more.</summary>
        Over,
    }

    internal static void Map(IEndpointRouteBuilder communities) =>
        communities.MapGet("/{communityId}/votes", Handle).WithName("listVotes").WithSummary("The community's votes: announced and open ones by their end, or those that are over, the last first.");

    internal static async Task<Results<Ok<Page<VoteSummary>>, ProblemHttpResult>> Handle(
        string communityId, [Description("`current` when not given.")] Choice<VoteTime>? time, [AsParameters] Listing listing,
        Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.MemberOf(caller, communityId, cancel) is null) return Problems.NotFound("community");
        // Where the present lies in the list is a place to go on from, as a cursor is: later pages need not know it.
        var now = clock.GetUtcNow();
        var query = Query.On(Vote.InCommunityByEnd, communityId).Backwards(time?.Value == VoteTime.Over);
        if (!(listing with { Cursor = listing.Cursor ?? query.CursorAt("", [Stored.Key(now)]) }).TryApply(query, out var page)) return Problems.BadCursor();
        return TypedResults.Ok((await store.List(page, cancel)).Select(vote => VoteSummary.Of(vote, now)));
    }
}
