using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Votes.Casting;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Desk;

/// <summary>Co-owners have one ballot, and the first that is cast holds. One who does not agree says so; from then on it does not count until a document settles it.</summary>
public static class DisputeBallot
{
    public sealed record Request([Required, StringLength(1000, MinimumLength = 2)] string Reason);

    internal static void Map(IEndpointRouteBuilder votes) =>
        votes.MapPost("/{voteId}/ballots/{entryId}/dispute", Handle).WithName("disputeBallot").WithSummary("Objects to the ballot that a co-owner cast for us both, until the end.");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        string voteId, string entryId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleVote(voteId, caller, cancel) is not { Vote: var vote }) return Problems.NotFound("vote");
        if (vote.Voters != Voters.Owners) return VoteProblems.OnlyCoOwnersDispute();
        if (!(await store.EntriesFor(vote, caller, cancel)).TryChoose(entryId, out _, out var refusal)) return refusal;
        var now = clock.GetUtcNow();
        if (vote.NotTakenAt(now) is { } closed) return closed;

        var (found, problem) = await store.Change<NamedBallot, (bool, ProblemHttpResult?)>(entryId, ballot =>
            ballot.Dispute is { } dispute ? (null, (true, dispute.By == caller.ResidentId && dispute.Settlement is null ? null : VoteProblems.InDispute()))
            : ballot.CastBy == caller.ResidentId ? (null, (true, VoteProblems.ChangeYourOwn()))
            : (new Changes().Replace(ballot.Object(caller.ResidentId, request.Reason.Trim(), now))
                .Announce(new BallotDisputed(voteId, entryId, ballot.CastBy) { CommunityId = vote.CommunityId }), (true, null)), cancel);
        return !found ? VoteProblems.NotVotedYet() : problem is not null ? problem : TypedResults.NoContent();
    }
}
