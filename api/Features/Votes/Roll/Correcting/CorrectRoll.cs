using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Roll.Correcting;

/// <summary>The desk corrects the roll before it is frozen: somebody is put on it, described anew (dwellings that one owner holds come together), or taken off.</summary>
public static class CorrectRoll
{
    public const int MostDwellings = 500;

    /// <param name="EntryId">The entry to describe anew or to take off; not given to add one.</param>
    /// <param name="ResidentId">Where persons vote: who is added.</param>
    /// <param name="Label">Who is added and has no account, in words; only the desk reads it. Such a person votes on paper.</param>
    /// <param name="Dwellings">What the entry votes for from now on. Those of another entry leave it; an entry without any is taken off.</param>
    /// <param name="Reason">Why, for the audit log and for who asked.</param>
    /// <param name="CorrectionId">The request that this answers, if any.</param>
    public sealed record Request(
        [Id] string? EntryId,
        [Id] string? ResidentId,
        [StringLength(60)] string? Label,
        [Required, MaxLength(MostDwellings), Id] IReadOnlyList<string> Dwellings,
        [Required, StringLength(1000, MinimumLength = 2)] string Reason,
        [Id] string? CorrectionId);

    /// <param name="Entry">The entry as it is now; absent when it was taken off.</param>
    public sealed record CorrectedView(ListRoll.RollEntryView? Entry);

    internal static void Map(IEndpointRouteBuilder votes) =>
        votes.MapPost("/{voteId}/roll", Handle).WithName("correctRoll").WithSummary("Corrects the roll before the vote opens, with a reason; audited (who runs the vote).");

    internal static async Task<Results<Ok<CorrectedView>, ProblemHttpResult>> Handle(
        string voteId, Request request, Caller caller, Vault vault, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleVote(voteId, caller, cancel) is not { } seen) return Problems.NotFound("vote");
        if (!seen.IsDesk) return VoteProblems.NotYoursToRun();

        var (entry, problem) = await store.Decide<(RollEntry?, ProblemHttpResult?)>(async () =>
        {
            var now = clock.GetUtcNow();
            var vote = (await store.Find<Vote>(voteId, cancel))!;
            if (vote.StageAt(now) != VoteStage.Announced) return (null, (null, VoteProblems.RollFrozen()));
            var draft = await CorrectionDraft.Make(vote, request, vault, store, cancel);
            if (draft.Problem is not null) return (null, (null, draft.Problem));

            // Replacing the vote lets corrections follow each other, and none slips in behind the head that is announced at the opening.
            var changes = draft.Changes.Replace(vote)
                .Add(AuditEntry.In(vote.CommunityId, caller.ResidentId, AuditedAct.RollCorrected, now).About(request.ResidentId, voteId, draft.EntryId) with { Reason = request.Reason.Trim() })
                .Announce(new RollChanged(voteId) { CommunityId = vote.CommunityId });
            if (request.CorrectionId is { } asked)
            {
                if (await store.Find<RollCorrection>(asked, cancel) is not { Decision: null } correction || correction.VoteId != voteId) return (null, (null, VoteProblems.CorrectionDecided()));
                changes.Replace(correction.Decide(true, request.Reason.Trim(), caller.ResidentId, now))
                    .Announce(new CorrectionDecided(voteId, asked, correction.ResidentId) { CommunityId = vote.CommunityId });
            }

            return (changes, (draft.Entry, null));
        }, cancel);
        return problem is not null ? problem : TypedResults.Ok(new CorrectedView(entry is null ? null : (await ListRoll.Views([entry], vault, store, cancel))[0]));
    }
}
