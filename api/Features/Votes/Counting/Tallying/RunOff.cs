using System.Collections.Immutable;
using System.Numerics;

namespace Linli.Api.Features.Votes.Counting.Tallying;

/// <summary>
/// Instant run-off: the option with the fewest heads goes, and its ballots count for their next choice, until two are left. Options level in
/// last place go together when all of them have fewer than the next (then the order in which they go changes nothing); otherwise every way is counted
/// ("parallel universes": Conitzer, Rognlie and Xia, 2009), so that no tie is broken by the order of the paper or by lot.
/// </summary>
internal sealed class RunOff
{
    private readonly BallotPaper _paper;
    private readonly (int[] Ranking, Weight Weight)[] _profile;
    private readonly Dictionary<int, ImmutableHashSet<Ending>> _known = [];

    private RunOff(BallotPaper paper, (int[] Ranking, Weight Weight)[] profile) => (_paper, _profile) = (paper, profile);

    /// <summary>An option that can win, and its ballots in the last round.</summary>
    public readonly record struct Ending(string Option, Weight Support);

    /// <summary>All that the ways through the ties lead to; none when nobody ranked anything.</summary>
    public ImmutableArray<Ending> Endings { get; private init; } = [];

    public ImmutableArray<RunOffRound> Rounds { get; private init; } = [];

    public static RunOff Of(BallotPaper paper, IEnumerable<CountedBallot> ballots)
    {
        var sums = new Dictionary<string, (int[] Ranking, Weight Weight)>(StringComparer.Ordinal);
        foreach (var ballot in ballots.Where(ballot => ballot.Choices is not [BallotPaper.Abstain]))
        {
            // An index is one digit: no more than ten are ranked.
            var key = string.Create(ballot.Choices.Length, (paper, ballot.Choices), static (digits, from) =>
            {
                for (var place = 0; place < digits.Length; place++) digits[place] = (char)('0' + from.paper.IndexOf(from.Choices[place]));
            });
            sums[key] = sums.TryGetValue(key, out var known) ? (known.Ranking, known.Weight + ballot.Weight) : ([.. key.Select(digit => digit - '0')], ballot.Weight);
        }

        var count = new RunOff(paper, [.. sums.Values]);
        if (sums.Count == 0) return count;
        var all = (1 << paper.Options.Length) - 1;
        var order = paper.Options.Select(option => option.Id).ToList();
        var endings = count.From(all).OrderBy(ending => order.IndexOf(ending.Option)).ThenBy(ending => ending.Support.Heads).ThenBy(ending => ending.Support.AreaInDm2);
        return new RunOff(paper, count._profile) { Endings = [.. endings], Rounds = [.. count.Walk(all)] };
    }

    private ImmutableHashSet<Ending> From(int left)
    {
        if (_known.TryGetValue(left, out var known)) return known;
        var step = Step.Of(left, Count(left));
        var endings = step.Winners != 0
            ? [.. Members(step.Winners).Select(option => new Ending(_paper.Options[option].Id, step.Counts[option]))]
            : step.Ways.Select(way => From(left & ~way)).Aggregate((one, other) => one.Union(other));
        return _known[left] = endings;
    }

    private IEnumerable<RunOffRound> Walk(int left)
    {
        for (var number = 1; ; number++)
        {
            var step = Step.Of(left, Count(left));
            var goes = step.Ways.Length > 1 && From(left).Count > 1 ? 0 : step.Ways.FirstOrDefault();
            yield return new RunOffRound(number, [.. Members(left).Select(option => new OptionCount(_paper.Options[option].Id, step.Counts[option]))],
                step.Counts[^1], Ids(goes), step.Ways.Length > 1 ? Ids(step.Ways.Aggregate((one, other) => one | other)) : BitOperations.PopCount((uint)step.Winners) > 1 ? Ids(step.Winners) : []);
            if (goes == 0) yield break;
            left &= ~goes;
        }
    }

    private ImmutableArray<string> Ids(int set) => [.. Members(set).Select(option => _paper.Options[option].Id)];

    // What each option that is left has; in the last place what has no choice left.
    private Weight[] Count(int left)
    {
        var counts = new Weight[_paper.Options.Length + 1];
        foreach (var (ranking, weight) in _profile)
        {
            var place = Array.FindIndex(ranking, option => (left >> option & 1) == 1);
            counts[place < 0 ? ^1 : ranking[place]] += weight;
        }

        return counts;
    }

    private static IEnumerable<int> Members(int set)
    {
        for (; set != 0; set &= set - 1) yield return BitOperations.TrailingZeroCount(set);
    }

    /// <param name="Winners">When it is decided: one, or the two of a last round that are level.</param>
    /// <param name="Ways">Otherwise the sets of options that may go now; several when a tie matters.</param>
    private readonly record struct Step(Weight[] Counts, int Winners, ImmutableArray<int> Ways)
    {
        public static Step Of(int left, Weight[] counts)
        {
            var best = Members(left).Max(option => counts[option].Heads);
            var fewest = Members(left).Min(option => counts[option].Heads);
            if (BitOperations.PopCount((uint)left) <= 2) return new Step(counts, Having(best), []);

            var (last, others) = (Having(fewest), left & ~Having(fewest));
            var together = others != 0 && fewest * BitOperations.PopCount((uint)last) < Members(others).Min(option => counts[option].Heads);
            if (!together) return new Step(counts, 0, [.. Members(last).Select(option => 1 << option)]);
            return BitOperations.PopCount((uint)others) == 1 ? new Step(counts, others, []) : new Step(counts, 0, [last]);

            int Having(long heads) => Members(left).Where(option => counts[option].Heads == heads).Sum(option => 1 << option);
        }
    }
}
