using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Casting;

internal static class Taking
{
    /// <summary>Why no ballot is taken at this instant; null when one is.</summary>
    public static ProblemHttpResult? NotTakenAt(this Vote vote, DateTimeOffset now) => vote.StageAt(now) switch
    {
        VoteStage.Open => null,
        VoteStage.Announced => VoteProblems.VoteNotOpen(vote.OpensAt),
        VoteStage.Withdrawn => VoteProblems.VoteWithdrawn(),
        _ => VoteProblems.VoteClosed(vote.ClosesAt),
    };
}
