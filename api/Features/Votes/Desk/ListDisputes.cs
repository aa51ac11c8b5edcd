using Linli.Api.Features.Residents;
using Linli.Api.Features.Votes.Casting;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Desk;

/// <summary>The ballots about which co-owners disagree and that nothing has settled. It does not say what they say: that is nobody's to see before the end.</summary>
public static class ListDisputes
{
    /// <param name="EntryId">Of the roll.</param>
    /// <param name="At">When the co-owner objected.</param>
    /// <param name="Reason">In their words.</param>
    public sealed record OpenDisputeView(string EntryId, DateTimeOffset At, string Reason);

    internal static void Map(IEndpointRouteBuilder votes) =>
        votes.MapGet("/{voteId}/disputes", Handle).WithName("listBallotDisputes").WithSummary("Ballots about which co-owners disagree, not settled yet (who runs the vote).");

    internal static async Task<Results<Ok<Page<OpenDisputeView>>, ProblemHttpResult>> Handle(
        string voteId, [AsParameters] Listing listing, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.FindVisibleVote(voteId, caller, cancel) is not { } seen) return Problems.NotFound("vote");
        if (!seen.IsDesk) return VoteProblems.NotYoursToRun();
        return listing.TryApply(Query.On(NamedBallot.InDispute, voteId), out var page)
            ? TypedResults.Ok((await store.List(page, cancel)).Select(ballot => new OpenDisputeView(ballot.Id, ballot.Dispute!.At, ballot.Dispute.Reason)))
            : Problems.BadCursor();
    }
}
