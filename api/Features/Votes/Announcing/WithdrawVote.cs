using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Votes.Reading;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Announcing;

/// <summary>Who runs a vote calls it off, or annuls it while its result can be objected to. Everybody reads why.</summary>
public static class WithdrawVote
{
    public sealed record Request([Required, StringLength(1000, MinimumLength = 2)] string Reason);

    internal static void Map(IEndpointRouteBuilder votes) =>
        votes.MapPut("/{voteId}/withdrawal", Handle).WithName("withdrawVote").WithSummary("Calls a vote off, or annuls its result before it is final, with a reason (who runs it).");

    internal static async Task<Results<Ok<VoteView>, ProblemHttpResult>> Handle(
        string voteId, Request request, Caller caller, IEnumerable<IVoteSubject> subjects, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleVote(voteId, caller, cancel) is not { } seen) return Problems.NotFound("vote");
        if (!seen.IsDesk) return VoteProblems.NotYoursToRun();

        var now = clock.GetUtcNow();
        var (withdrawn, problem) = await store.Decide<(Vote?, ProblemHttpResult?)>(async () => await store.Find<Vote>(voteId, cancel) is not { } vote ? (null, (null, Problems.NotFound("vote"))) : vote.StageAt(now) switch
        {
            VoteStage.Withdrawn => vote.Withdrawal!.By == caller.ResidentId ? (null, (vote, null)) : (null, (null, VoteProblems.VoteWithdrawn())),
            VoteStage.Final => (null, (null, VoteProblems.ObjectionsOver())),
            _ => await Take(vote.Withdraw(caller.ResidentId, request.Reason.Trim(), now)),
        }, cancel);
        return problem is not null ? problem : TypedResults.Ok(VoteView.Of(withdrawn!, now));

        async Task<(Changes?, (Vote?, ProblemHttpResult?))> Take(Vote vote)
        {
            var changes = new Changes().Replace(vote)
                .Add(AuditEntry.In(vote.CommunityId, caller.ResidentId, AuditedAct.VoteWithdrawn, now).About(null, vote.Id) with { Reason = vote.Withdrawal!.Reason })
                .Announce(new VoteWithdrawn(vote.Id, vote.ProposalId) { CommunityId = vote.CommunityId });
            foreach (var subject in subjects) await subject.Withdraw(changes, vote, cancel);
            return (changes, (vote, null));
        }
    }
}
