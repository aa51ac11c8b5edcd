using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Roll.Correcting;

/// <summary>A member asks for the roll to be corrected before it is frozen.</summary>
public static class AskCorrection
{
    private const int MostOfOnePerson = 10;

    /// <param name="Id">Chosen by the client: safe to repeat.</param>
    /// <param name="EntryId">The entry that is wrong; not given when one is missing.</param>
    /// <param name="Text">What is wrong.</param>
    public sealed record Request([Required] Guid? Id, [Id] string? EntryId, [Required, StringLength(1000, MinimumLength = 2)] string Text);

    internal static void Map(IEndpointRouteBuilder votes) =>
        votes.MapPost("/{voteId}/corrections", Handle).WithName("askCorrection").WithSummary("Asks for the roll to be corrected before the vote opens; safe to repeat with the same id.");

    internal static async Task<Results<Created<RollCorrectionView>, ProblemHttpResult>> Handle(
        string voteId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleVote(voteId, caller, cancel) is not { } seen) return Problems.NotFound("vote");
        if (seen.Member.IsObserver) return Problems.ObserversRead();
        var correction = new RollCorrection
        {
            Id = $"{request.Id:N}", CommunityId = seen.Vote.CommunityId, VoteId = voteId, ResidentId = caller.ResidentId, EntryId = request.EntryId, Text = request.Text.Trim(), AskedAt = clock.GetUtcNow(),
        };
        if (await store.Find<RollCorrection>(correction.Id, cancel) is { } earlier) return IsSame(earlier) ? Asked(earlier) : Problems.IdTaken();
        if (seen.Vote.StageAt(correction.AskedAt) != VoteStage.Announced) return VoteProblems.RollFrozen();
        if (request.EntryId is { } id && (await store.Find<RollEntry>(id, cancel))?.VoteId != voteId) return Problems.NotFound("entry");
        if (await store.Count(Query.On(RollCorrection.OfResident, voteId, caller.ResidentId), cancel) >= MostOfOnePerson) return VoteProblems.EnoughCorrections(MostOfOnePerson);

        var changes = new Changes().Add(correction).Announce(new CorrectionAsked(voteId, correction.Id, caller.ResidentId) { CommunityId = correction.CommunityId });
        return await store.AddOnce(correction, IsSame, changes, cancel) is var (made, _) ? Asked(made) : Problems.IdTaken();

        bool IsSame(RollCorrection stored) => stored.ResidentId == caller.ResidentId && stored.VoteId == voteId;
    }

    private static Created<RollCorrectionView> Asked(RollCorrection correction) =>
        TypedResults.Created($"/api/v1/votes/{correction.VoteId}/corrections", RollCorrectionView.Of(correction));
}
