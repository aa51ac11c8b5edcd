using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Photos;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Votes.Casting;
using Linli.Api.Features.Votes.Counting;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Desk;

/// <summary>The desk settles by a document what co-owners do not agree about, before the end: afterwards a ballot in dispute does not count.</summary>
public static class SettleDispute
{
    /// <param name="Outcome">What the ballot is now.</param>
    /// <param name="Choices">With <c>replaced</c>: what the document says.</param>
    /// <param name="PhotoIds">The document.</param>
    /// <param name="Reason">Why, for the audit log and the evidence.</param>
    public sealed record Request(
        [Required, EnumDataType(typeof(SettlementOutcome))] SettlementOutcome? Outcome,
        [MaxLength(BallotPaper.MostOptions)] IReadOnlyList<string>? Choices,
        [Required, MinLength(1), MaxLength(EnterBallot.MostPhotos), Id] IReadOnlyList<string> PhotoIds,
        [Required, StringLength(1000, MinimumLength = 2)] string Reason);

    internal static void Map(IEndpointRouteBuilder votes) =>
        votes.MapPut("/{voteId}/ballots/{entryId}/settlement", Handle).WithName("settleBallotDispute").WithSummary("Settles by a document what co-owners do not agree about; audited (who runs the vote).");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        string voteId, string entryId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleVote(voteId, caller, cancel) is not { Vote: var vote } seen) return Problems.NotFound("vote");
        if (!seen.IsDesk) return VoteProblems.NotYoursToRun();
        var (now, outcome, choices) = (clock.GetUtcNow(), request.Outcome!.Value, request.Choices?.ToImmutableArray() ?? []);
        if (vote.NotTakenAt(now) is { } closed) return closed;
        if (outcome == SettlementOutcome.Replaced && vote.Paper.Fault(choices) is { } fault) return VoteProblems.BadChoices(fault, vote.Paper);

        var problem = await store.Decide<ProblemHttpResult?>(async () =>
        {
            if (await store.Find<NamedBallot>(entryId, cancel) is not { Dispute: { } dispute } ballot || ballot.VoteId != voteId) return (null, Problems.NotFound("dispute"));
            if (dispute.Settlement is { } earlier) return (null, earlier.By == caller.ResidentId && earlier.Outcome == outcome ? null : VoteProblems.DisputeSettled());
            if (await store.PhotosFor(request.PhotoIds, Attachment.Vote(voteId), caller.ResidentId, vote.CommunityId, cancel) is not { } photos) return (null, Problems.PhotosNotYours());
            var settlement = new BallotSettlement(outcome, now, caller.ResidentId, request.Reason.Trim(), [.. request.PhotoIds]);
            return (new Changes().Replace(ballot.Settle(settlement, choices)).Replace(photos)
                .Add(AuditEntry.In(vote.CommunityId, caller.ResidentId, AuditedAct.BallotSettled, now).About(null, voteId, entryId) with { Detail = $"{Stored.Key(outcome)}", Reason = settlement.Reason })
                .Announce(new BallotDisputed(voteId, entryId, ballot.CastBy) { CommunityId = vote.CommunityId }), null);
        }, cancel);
        return problem is not null ? problem : TypedResults.NoContent();
    }
}
