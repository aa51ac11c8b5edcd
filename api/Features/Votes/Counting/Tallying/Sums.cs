using System.Collections.Immutable;

namespace Linli.Api.Features.Votes.Counting.Tallying;

/// <summary>Ballots added up by option.</summary>
internal sealed record Sums(Weight TookPart, Weight Silent, ImmutableArray<OptionCount> Counts)
{
    public static Sums Of(Poll poll, IReadOnlyCollection<CountedBallot> ballots)
    {
        var paper = poll.Paper;
        var (sums, tookPart) = (new Weight[paper.Options.Length + 1], default(Weight));
        foreach (var ballot in ballots)
        {
            if (paper.Fault(ballot.Choices) is { } fault) throw new ArgumentException($"A ballot that the paper does not take: {fault}.", nameof(ballots));
            tookPart += ballot.Weight;
            var counted = paper.Form == BallotForm.Ranking ? 1 : ballot.Choices.Length;
            for (var place = 0; place < counted; place++) sums[Column(paper, ballot.Choices[place])] += ballot.Weight;
        }

        if (poll.Areas is { } areas)
        {
            tookPart = new Weight(tookPart.Heads, areas.TookPart);
            foreach (var (option, area) in areas.ByOption) sums[Column(paper, option)] = new Weight(sums[Column(paper, option)].Heads, area);
        }

        var silent = default(Weight);
        if (poll.Silent.Heads > 0 && Leader(poll, sums) is { } leader)
        {
            silent = poll.Silent;
            sums[leader] += silent;
            tookPart += silent;
        }

        return new Sums(tookPart, silent, [.. sums.Select((sum, column) => new OptionCount(column < paper.Options.Length ? paper.Options[column].Id : BallotPaper.Abstain, sum))]);
    }

    // Abstentions stand in the last column.
    private static int Column(BallotPaper paper, string option) => paper.IndexOf(option) is >= 0 and var index ? index : paper.Options.Length;

    // The one option that leads by every measure; abstaining is no opinion that others could be counted with.
    private static int? Leader(Poll poll, Weight[] sums)
    {
        if (poll.Paper.Form is not (BallotForm.YesNo or BallotForm.One)) return null;
        var options = Enumerable.Range(0, poll.Paper.Options.Length);
        var leaders = options.Where(one => poll.Bars.Measures.All(measure => options.All(other => other == one || sums[one].By(measure) > sums[other].By(measure)))).ToList();
        return leaders is [var leader] ? leader : null;
    }
}
