using FsCheck;
using FsCheck.Fluent;
using Linli.Api.Features.Votes.Counting;
using Linli.Api.Features.Votes.Counting.Tallying;
using Outcome = Linli.Api.Features.Votes.Counting.Tallying.Outcome;

namespace Linli.Tests.Features.Votes.Counting;

public sealed class RunOffTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1000);

    [Fact]
    public void Ballots_of_who_goes_count_for_their_next_choice()
    {
        var tally = Consult("abc", [.. 8.Of("a"), .. 5.Of("b>c"), .. 6.Of("c>b")]);
        Assert.Equal((Outcome.Indicative, "c"), (tally.Outcome, Assert.Single(tally.Chosen)));
        Assert.Equal(["b"], tally.Rounds[0].Out);
        Assert.Equal([8, 11], tally.Rounds[1].Counts.Select(count => count.Weight.Heads));
    }

    [Fact]
    public void The_winner_needs_the_majority_of_all_who_took_part()
    {
        var poll = new Poll(Votes.Paper(BallotForm.Ranking, "a", "b", "c"), Votes.Residents, new Weight(10));
        var tally = Tally.Of(poll, [.. 4.Of("a"), .. 3.Of("b"), .. 2.Of("c"), Votes.Ballot("abstain")]);
        Assert.Equal(Outcome.NotPassed, tally.Outcome);
        Assert.Equal(2, tally.Rounds[^1].Exhausted.Heads);
        Assert.Equal(Outcome.Passed, Tally.Of(poll, [.. 4.Of("a"), .. 3.Of("b"), .. 2.Of("c>a"), Votes.Ballot("abstain")]).Outcome);
    }

    [Fact]
    public void A_tie_in_last_place_that_changes_nothing_is_told_and_the_winner_wins()
    {
        var tally = Consult("abc", [.. 4.Of("a"), .. 3.Of("b>a"), .. 3.Of("c>a")]);
        Assert.Equal((Outcome.Indicative, "a"), (tally.Outcome, Assert.Single(tally.Chosen)));
        Assert.Equal(["b", "c"], tally.Rounds[0].Tied);
    }

    [Fact]
    public void A_tie_in_last_place_that_decides_is_not_broken()
    {
        var tally = Consult("abc", [.. 4.Of("a"), .. 3.Of("b>c"), .. 3.Of("c>b")]);
        Assert.Equal(Outcome.Tied, tally.Outcome);
        Assert.Equal(["b", "c"], tally.Chosen());
        Assert.Empty(Assert.Single(tally.Rounds).Out);
    }

    [Fact]
    public void Those_level_in_last_place_go_together_when_the_next_has_more_than_all_of_them()
    {
        var tally = Consult("abcd", [.. 9.Of("a"), .. 8.Of("b"), Votes.Ballot("c>b"), Votes.Ballot("d>b")]);
        Assert.Equal(["c", "d"], tally.Rounds[0].Out);
        Assert.Empty(tally.Rounds[0].Tied);
        Assert.Equal("b", Assert.Single(tally.Chosen));
    }

    [Fact]
    public void Nobody_ranking_anything_leads_nowhere() => Assert.Equal((Outcome.Indicative, 0), (Consult("abc", 3.Of("abstain")).Outcome, Consult("abc", 3.Of("abstain")).Chosen.Length));

    [Fact]
    public void It_ends_as_a_count_by_hand_does()
    {
        var paper = Votes.Paper(BallotForm.Ranking, "a", "b", "c", "d");
        Check.One(Thorough, Prop.ForAll(Votes.Some(paper).ToArbitrary(), vote =>
        {
            var ranked = vote.Ballots.Where(ballot => ballot.Choices is not ["abstain"]).ToList();
            var tally = Tally.Of(new Poll(paper, Votes.Consultation, vote.Entitled), vote.Ballots);
            Assert.Equal(ranked.Count == 0 ? "" : string.Concat(Naive(ranked, "abcd").Order()), string.Concat(tally.Chosen));
            Assert.All(tally.Rounds, round => Assert.Equal(ranked.Sum(), round.Counts.Aggregate(round.Exhausted, (sum, count) => sum + count.Weight)));
        }));
    }

    [Fact]
    public void Who_is_first_on_more_than_half_wins_and_names_and_places_do_not_matter()
    {
        var paper = Votes.Paper(BallotForm.Ranking, "a", "b", "c", "d");
        Check.One(Thorough, Prop.ForAll(Votes.Some(paper).ToArbitrary(), vote =>
        {
            var tally = Tally.Of(new Poll(paper, Votes.Consultation, vote.Entitled), vote.Ballots);
            var ranked = vote.Ballots.Count(ballot => ballot.Choices is not ["abstain"]);
            foreach (var (option, weight) in tally.Counts.Where(count => count.Option != "abstain" && 2 * count.Weight.Heads > ranked)) Assert.Equal([option], tally.Chosen());
            var mirrored = Tally.Of(new Poll(paper with { Options = [.. paper.Options.Reverse()] }, Votes.Consultation, vote.Entitled), vote.Ballots);
            Assert.Equal(tally.Chosen.Order(), mirrored.Chosen.Order());
        }));
    }

    private static Tally Consult(string options, IEnumerable<CountedBallot> ballots) =>
        Tally.Of(new Poll(Votes.Paper(BallotForm.Ranking, [.. options.Select(option => $"{option}")]), Votes.Consultation, new Weight(1000)), ballots);

    // One at a time, every way through every tie; never several together.
    private static HashSet<char> Naive(List<CountedBallot> ballots, string left)
    {
        var counts = left.ToDictionary(option => option, option => ballots.Count(ballot => ballot.Choices.FirstOrDefault(choice => left.Contains(choice[0])) == $"{option}"));
        if (left.Length == 2) return [.. left.Where(option => counts[option] == counts.Values.Max())];
        return [.. left.Where(option => counts[option] == counts.Values.Min()).SelectMany(option => Naive(ballots, left.Replace($"{option}", "", StringComparison.Ordinal)))];
    }
}
