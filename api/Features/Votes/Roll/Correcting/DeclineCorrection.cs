using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Roll.Correcting;

/// <summary>The desk finds the roll right, and says why.</summary>
public static class DeclineCorrection
{
    public sealed record Request([Required, StringLength(1000, MinimumLength = 2)] string Answer);

    internal static void Map(IEndpointRouteBuilder votes) =>
        votes.MapPost("/{voteId}/corrections/{correctionId}/decline", Handle).WithName("declineCorrection").WithSummary("Turns a request to correct the roll down, with a reason (who runs the vote).");

    internal static async Task<Results<Ok<RollCorrectionView>, ProblemHttpResult>> Handle(
        string voteId, string correctionId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleVote(voteId, caller, cancel) is not { } seen) return Problems.NotFound("vote");
        if (!seen.IsDesk) return VoteProblems.NotYoursToRun();
        var now = clock.GetUtcNow();
        var (decided, problem) = await store.Change<RollCorrection, (RollCorrection?, ProblemHttpResult?)>(correctionId, correction =>
            correction.VoteId != voteId ? (null, (null, Problems.NotFound("correction")))
            : correction.Decision is { } decision ? (null, decision is { IsAccepted: false } && decision.By == caller.ResidentId ? (correction, null) : (null, VoteProblems.CorrectionDecided()))
            : Take(correction.Decide(false, request.Answer.Trim(), caller.ResidentId, now)), cancel);
        return decided is not null ? TypedResults.Ok(RollCorrectionView.Of(decided)) : problem ?? Problems.NotFound("correction");

        (Changes?, (RollCorrection?, ProblemHttpResult?)) Take(RollCorrection correction) => (new Changes().Replace(correction)
            .Add(AuditEntry.In(correction.CommunityId, caller.ResidentId, AuditedAct.RollCorrectionDeclined, now).About(correction.ResidentId, voteId, correction.Id) with { Reason = correction.Decision!.Answer })
            .Announce(new CorrectionDecided(voteId, correction.Id, correction.ResidentId) { CommunityId = correction.CommunityId }), (correction, null));
    }
}
