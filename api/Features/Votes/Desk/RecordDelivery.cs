using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Photos;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Votes.Casting;
using Linli.Api.Features.Votes.Roll;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Desk;

/// <summary>
/// The desk records that a ballot was delivered, with its proof. It matters where the owners' rules count who was delivered the ballot and stays silent with the
/// majority: only those with a proof are counted.
/// </summary>
public static class RecordDelivery
{
    /// <param name="PhotoId">The signed slip, the postmark, the notice on the door.</param>
    public sealed record Request([Required, Id] string PhotoId);

    internal static void Map(IEndpointRouteBuilder votes) =>
        votes.MapPut("/{voteId}/roll/{entryId}/delivery", Handle).WithName("recordBallotDelivery").WithSummary("Records that the ballot was delivered, with a photo as proof, until the end; audited (who runs the vote).");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        string voteId, string entryId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleVote(voteId, caller, cancel) is not { Vote: var vote } seen) return Problems.NotFound("vote");
        if (!seen.IsDesk) return VoteProblems.NotYoursToRun();
        var now = clock.GetUtcNow();
        if (vote.StageAt(now) is not (VoteStage.Announced or VoteStage.Open)) return vote.NotTakenAt(now)!;

        var problem = await store.Decide<ProblemHttpResult?>(async () =>
        {
            if (await store.Find<RollEntry>(entryId, cancel) is not { } entry || entry.VoteId != voteId) return (null, Problems.NotFound("entry"));
            if (entry.Delivery is not null) return (null, null);
            if (await store.PhotosFor([request.PhotoId], Attachment.Vote(voteId), caller.ResidentId, vote.CommunityId, cancel) is not { } photos) return (null, Problems.PhotosNotYours("photoId"));
            return (new Changes().Replace(entry with { Delivery = new Delivery(now, caller.ResidentId, request.PhotoId) }).Replace(photos)
                .Add(AuditEntry.In(vote.CommunityId, caller.ResidentId, AuditedAct.BallotDelivered, now).About(entry.ResidentId, voteId, entryId))
                .Announce(new RollChanged(voteId) { CommunityId = vote.CommunityId }), null);
        }, cancel);
        return problem is not null ? problem : TypedResults.NoContent();
    }
}
