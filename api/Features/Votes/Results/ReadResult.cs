using System.Collections.Immutable;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Votes.Counting;
using Linli.Api.Features.Votes.Counting.Tallying;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Results;

/// <summary>The result of a vote that is over, with the calculation step by step.</summary>
public static class ReadResult
{
    /// <param name="Outcome">How it ended.</param>
    /// <param name="Sentence">The outcome in the reader's language.</param>
    /// <param name="Chosen">Ids of the options that the outcome is about: what passed, what leads, what is tied.</param>
    /// <param name="IsFinal">The time for objections is over, and it was not annulled.</param>
    /// <param name="Counts">In the order of the paper, <c>abstain</c> last; first preferences for a ranking.</param>
    /// <param name="Rounds">Of the instant run-off; empty for other forms.</param>
    /// <param name="Steps">Every comparison on the way, in order.</param>
    /// <param name="Disputed">Ballots that do not count because co-owners disagreed and nothing settled it.</param>
    public sealed record VoteResultView(
        Outcome Outcome, string Sentence, ImmutableArray<string> Chosen, bool IsFinal, ImmutableArray<VoteOptionResultView> Counts, ImmutableArray<VoteRoundView> Rounds, ImmutableArray<VoteStepView> Steps, long Disputed);

    /// <param name="Option">Its id, or <c>abstain</c>.</param>
    /// <param name="Heads">Voters.</param>
    /// <param name="Area">m² with two decimals; absent where area does not count.</param>
    public sealed record VoteOptionResultView(string Option, long Heads, decimal? Area);

    /// <param name="Number">From 1.</param>
    /// <param name="Counts">The options still in.</param>
    /// <param name="Exhausted">Ballots of which no choice is in any more.</param>
    /// <param name="Out">Who goes after this round.</param>
    /// <param name="Tied">Options level in last place where it matters which goes first.</param>
    public sealed record VoteRoundView(int Number, ImmutableArray<VoteOptionResultView> Counts, VoteOptionResultView Exhausted, ImmutableArray<string> Out, ImmutableArray<string> Tied);

    /// <param name="Kind">What is compared.</param>
    /// <param name="Measure">By what.</param>
    /// <param name="Part">Heads, or m² with two decimals.</param>
    /// <param name="Whole">What it is a part of.</param>
    /// <param name="Share">What is to be reached, e.g. <c>2/3</c>; absent where nothing is.</param>
    /// <param name="IsInclusive">Whether the share itself is enough (以上, 民法典 1259); absent without one.</param>
    /// <param name="Needed">The least part that reaches it.</param>
    /// <param name="IsMet">Whether it is reached.</param>
    /// <param name="Option">Its id, where the step is about one.</param>
    /// <param name="Sentence">The step in the reader's language.</param>
    public sealed record VoteStepView(StepKind Kind, Measure Measure, decimal Part, decimal Whole, string? Share, bool? IsInclusive, decimal? Needed, bool? IsMet, string? Option, string Sentence);

    internal static void Map(IEndpointRouteBuilder votes) =>
        votes.MapGet("/{voteId}/result", Handle).WithName("readVoteResult").WithSummary("The result with its calculation, once the vote is over.");

    internal static async Task<Results<Ok<VoteResultView>, ProblemHttpResult>> Handle(
        string voteId, Caller caller, CountedVotes counted, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleVote(voteId, caller, cancel) is not { Vote: var vote }) return Problems.NotFound("vote");
        var now = clock.GetUtcNow();
        if (!vote.IsCountedAt(now)) return vote.Withdrawal is null ? VoteProblems.NotCountedYet(vote.ClosesAt) : VoteProblems.VoteWithdrawn();
        var tally = await counted.Count(vote, cancel);
        return TypedResults.Ok(View(vote, tally, await store.Count(Query.On(Casting.NamedBallot.InDispute, vote.Id), cancel), now));
    }

    private static VoteResultView View(Vote vote, Tally tally, long disputed, DateTimeOffset now)
    {
        var hasArea = vote.Electorate == Electorate.Owners;
        return new VoteResultView(tally.Outcome, CalculationText.Of(tally, vote.Paper).ToString(), tally.Chosen, vote.StageAt(now) == VoteStage.Final,
            [.. tally.Counts.Select(Option)],
            [.. tally.Rounds.Select(round => new VoteRoundView(round.Number, [.. round.Counts.Select(Option)], Option(new OptionCount("", round.Exhausted)), round.Out, round.Tied))],
            [.. tally.Steps.Select(step => Step(step, vote.Paper))], disputed);

        VoteOptionResultView Option(OptionCount count) => new(count.Option, count.Weight.Heads, hasArea ? new decimal(count.Weight.AreaInDm2) / 100 : null);
    }

    private static VoteStepView Step(CountingStep step, BallotPaper paper) => new(
        step.Kind, step.Measure, Shown(step.Part, step.Measure), Shown(step.Whole, step.Measure), step.Threshold is { } bar ? $"{bar.Numerator}/{bar.Denominator}" : null,
        step.Threshold?.IsInclusive, step.Needed is { } needed ? Shown(needed, step.Measure) : null, step.IsMet, step.Option, CalculationText.Of(step, paper).ToString());

    private static decimal Shown(long amount, Measure measure) => measure == Measure.Area ? new decimal(amount) / 100 : amount;
}
