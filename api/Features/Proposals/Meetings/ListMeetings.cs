using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Meetings;

/// <summary>The meetings about a proposal, and those that the community has before it.</summary>
public static class ListMeetings
{
    internal static void MapOfProposal(IEndpointRouteBuilder proposals) =>
        proposals.MapGet("/{proposalId}/meetings", OfProposal).WithName("listMeetings").WithSummary("The meetings about a proposal, the first first.");

    internal static void MapInCommunity(IEndpointRouteBuilder communities) =>
        communities.MapGet("/{communityId}/meetings", InCommunity).WithName("listComingMeetings").WithSummary("The community's meetings from yesterday on, the next first.");

    internal static async Task<Results<Ok<Page<MeetingView>>, ProblemHttpResult>> OfProposal(
        string proposalId, [AsParameters] Listing listing, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleProposal(proposalId, caller, clock.GetUtcNow(), cancel) is null) return Problems.NotFound("proposal");
        if (!listing.TryApply(Query.On(Meeting.OfProposal, proposalId), out var page)) return Problems.BadCursor();
        return TypedResults.Ok((await store.List(page, cancel)).Select(MeetingView.Of));
    }

    internal static async Task<Results<Ok<Page<MeetingView>>, ProblemHttpResult>> InCommunity(
        string communityId, [AsParameters] Listing listing, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.MemberOf(caller, communityId, cancel) is null) return Problems.NotFound("community");
        // Of whole days, so that a meeting that has begun is still found and a cursor of this list holds for a while.
        var yesterday = new DateTimeOffset(clock.GetUtcNow().UtcDateTime.Date.AddDays(-1), TimeSpan.Zero);
        if (!listing.TryApply(Query.On(Meeting.InCommunity, communityId).From(yesterday), out var page)) return Problems.BadCursor();
        return TypedResults.Ok((await store.List(page, cancel)).Select(MeetingView.Of));
    }
}
