using System.Collections.Immutable;

namespace Linli.Api.Features.Votes.Counting.Tallying;

/// <summary>A vote counted out, with the way to its result.</summary>
/// <param name="TookPart">Who cast a ballot, abstentions and counted silent ones included.</param>
/// <param name="Silent">Delivered and silent ones that were counted with the majority.</param>
/// <param name="Counts">In the order of the paper, <c>abstain</c> last; first preferences when ranked; counted silent ones included.</param>
/// <param name="Rounds">Of the instant run-off; empty for other forms.</param>
/// <param name="Chosen">Options that the outcome is about: what passed, what leads, what is tied.</param>
/// <param name="Steps">Every comparison on the way, in order.</param>
public sealed record Tally(
    Weight Entitled, Weight TookPart, Weight Silent, ImmutableArray<OptionCount> Counts, ImmutableArray<RunOffRound> Rounds,
    Outcome Outcome, ImmutableArray<string> Chosen, ImmutableArray<CountingStep> Steps)
{
    /// <param name="ballots">Such that the paper takes (<see cref="BallotPaper.Fault(ImmutableArray{string})"/>), each voter's once.</param>
    /// <exception cref="ArgumentException">A ballot that the paper does not take, or areas in sums with a ranking.</exception>
    public static Tally Of(Poll poll, IEnumerable<CountedBallot> ballots)
    {
        if (poll is { Areas: not null, Paper.Form: BallotForm.Ranking }) throw new ArgumentException("A run-off needs the area of each ballot.", nameof(poll));
        IReadOnlyCollection<CountedBallot> cast = ballots as IReadOnlyCollection<CountedBallot> ?? [.. ballots];
        var sums = Sums.Of(poll, cast);
        var runOff = poll.Paper.Form == BallotForm.Ranking ? RunOff.Of(poll.Paper, cast) : null;
        var verdict = Verdict.Of(poll, sums, runOff);
        return new Tally(poll.Entitled, sums.TookPart, sums.Silent, sums.Counts, runOff?.Rounds ?? [], verdict.Outcome, verdict.Chosen, verdict.Steps);
    }
}
