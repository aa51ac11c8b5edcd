using System.Collections.Immutable;
using Linli.Api.Features.Votes.Counting;
using Linli.Api.Features.Votes.Counting.Tallying;

namespace Linli.Tests.Features.Votes.Counting;

public sealed class TallyTests
{
    [Theory]
    [InlineData(200, 200, Outcome.Passed)]
    [InlineData(199, 200, Outcome.NoQuorum)]
    [InlineData(200, 199, Outcome.NoQuorum)]
    public void Owners_need_two_thirds_of_heads_and_of_area(int heads, int area, Outcome outcome)
    {
        var ballots = (heads - 1).Of("yes", 1).Append(Votes.Ballot("yes", area - heads + 1));
        Assert.Equal(outcome, Tally.Of(new Poll(BallotPaper.YesOrNo, Votes.Owners, new Weight(300, 300)), ballots).Outcome);
    }

    [Theory]
    [InlineData(5, 6, Outcome.NotPassed)]
    [InlineData(6, 5, Outcome.NotPassed)]
    [InlineData(6, 6, Outcome.Passed)]
    public void An_ordinary_matter_needs_more_than_half_of_both(int heads, int area, Outcome outcome) => Assert.Equal(outcome, Decide(Votes.Owners, 10, heads, area));

    [Theory]
    [InlineData(75, 75, Outcome.Passed)]
    [InlineData(74, 75, Outcome.NotPassed)]
    [InlineData(75, 74, Outcome.NotPassed)]
    public void A_special_matter_needs_three_quarters_of_both(int heads, int area, Outcome outcome) => Assert.Equal(outcome, Decide(Votes.OwnersSpecial, 100, heads, area));

    [Theory]
    [InlineData(50, 26, Outcome.NoQuorum)]
    [InlineData(51, 26, Outcome.Passed)]
    [InlineData(52, 26, Outcome.NotPassed)]
    public void Residents_need_more_than_half_and_more_than_half_of_those(int tookPart, int yes, Outcome outcome)
    {
        var ballots = yes.Of("yes").Concat((tookPart - yes).Of("abstain"));
        Assert.Equal(outcome, Tally.Of(new Poll(BallotPaper.YesOrNo, Votes.Residents, new Weight(100)), ballots).Outcome);
    }

    [Fact]
    public void A_consultation_shows_what_most_want_and_tells_a_tie()
    {
        var paper = Votes.Paper(BallotForm.One, "a", "b", "c");
        var poll = new Poll(paper, Votes.Consultation, new Weight(1000));
        var clear = Tally.Of(poll, [.. 3.Of("b"), .. 2.Of("a"), .. 9.Of("abstain")]);
        Assert.Equal((Outcome.Indicative, "b"), (clear.Outcome, Assert.Single(clear.Chosen)));
        var level = Tally.Of(poll, [.. 2.Of("b"), .. 2.Of("a")]);
        Assert.Equal(Outcome.Tied, level.Outcome);
        Assert.Equal(["a", "b"], level.Chosen());
        Assert.Equal(Outcome.NoBallots, Tally.Of(poll, []).Outcome);
    }

    [Fact]
    public void Of_several_options_each_that_has_the_majority_passes()
    {
        var paper = Votes.Paper(BallotForm.Several, "a", "b", "c");
        var tally = Tally.Of(new Poll(paper, Votes.Residents, new Weight(5)), [Votes.Ballot("a>b"), Votes.Ballot("b>a"), Votes.Ballot("a>c"), Votes.Ballot("b"), Votes.Ballot("abstain")]);
        Assert.Equal(["a", "b"], tally.Chosen());
        Assert.Equal([3, 3, 1, 1], tally.Counts.Select(count => count.Weight.Heads));
        Assert.Equal(5, tally.TookPart.Heads);
    }

    [Fact]
    public void Delivered_and_silent_ones_join_whatever_leads_by_both_measures()
    {
        var poll = new Poll(BallotPaper.YesOrNo, Votes.Owners, new Weight(9, 900)) { Silent = new Weight(4, 400) };
        var joined = Tally.Of(poll, [.. 2.Of("yes", 100), Votes.Ballot("no", 100)]);
        Assert.Equal((Outcome.Passed, new Weight(7, 700), new Weight(6, 600)), (joined.Outcome, joined.TookPart, joined.Counts[0].Weight));
        // By number yes leads, by area no: there is no majority to join, and they have not taken part.
        var torn = Tally.Of(poll, [.. 2.Of("yes", 100), Votes.Ballot("no", 300)]);
        Assert.Equal((Outcome.NoQuorum, new Weight(3, 500), default), (torn.Outcome, torn.TookPart, torn.Silent));
    }

    [Fact]
    public void A_secret_vote_of_owners_counts_areas_by_their_sums()
    {
        var areas = new AreaTotals(900, ImmutableDictionary<string, long>.Empty.Add("yes", 700).Add("no", 200));
        var poll = new Poll(BallotPaper.YesOrNo, Votes.Owners, new Weight(9, 1000)) { Areas = areas };
        var tally = Tally.Of(poll, [.. 5.Of("yes"), .. 3.Of("no")]);
        Assert.Equal((Outcome.Passed, new Weight(8, 900), new Weight(5, 700)), (tally.Outcome, tally.TookPart, tally.Counts[0].Weight));
        Assert.Throws<ArgumentException>(() => Tally.Of(poll with { Paper = Votes.Paper(BallotForm.Ranking, "a", "b") }, []));
    }

    [Fact]
    public void The_calculation_is_told_step_by_step_in_both_languages()
    {
        var poll = new Poll(BallotPaper.YesOrNo, Votes.Owners, new Weight(3, 30050));
        var tally = Tally.Of(poll, [.. 2.Of("yes", 10025)]);
        var told = tally.Steps.Select(step => CalculationText.Of(step, poll.Paper)).ToList();
        Assert.Contains(told, text => text.Zh == "参加门槛（人数）：2 / 3，不少于 2/3（需 2）：达到");
        Assert.Contains(told, text => text.En == "Quorum by area: 200.50 m² of 300.50 m², at least 2/3 (200.34 m² needed): met");
        Assert.Contains(told, text => text.En == "Majority for \"yes\" by number: 2 of 2, more than 1/2 (2 needed): met");
        Assert.Equal("通过：“同意”", CalculationText.Of(tally, poll.Paper).Zh);
    }

    [Theory]
    [InlineData("", BallotFault.UnknownOption)]
    [InlineData("d", BallotFault.UnknownOption)]
    [InlineData("a>a", BallotFault.RepeatedOption)]
    [InlineData("a>b>c", BallotFault.TooMany)]
    [InlineData("a>abstain", BallotFault.AbstainsAndChooses)]
    [InlineData("abstain", null)]
    [InlineData("c>a", null)]
    public void A_paper_says_which_answers_it_takes(string choices, BallotFault? fault)
    {
        var paper = Votes.Paper(BallotForm.Several, "a", "b", "c") with { MostChoices = 2 };
        Assert.Equal(fault, paper.Fault(Votes.Ballot(choices).Choices));
        if (fault is not null) Assert.Throws<ArgumentException>(() => Tally.Of(new Poll(paper, Votes.Consultation, Weight.One), [Votes.Ballot(choices)]));
    }

    [Fact]
    public void A_paper_that_cannot_be_voted_on_says_why()
    {
        Assert.Null(BallotPaper.YesOrNo.Fault());
        Assert.Equal(PaperFault.TooFewOptions, Votes.Paper(BallotForm.One, "a").Fault());
        Assert.Equal(PaperFault.TooManyOptions, Votes.Paper(BallotForm.Ranking, [.. Enumerable.Range(0, 11).Select(number => $"o{number}")]).Fault());
        Assert.Equal(PaperFault.BadOption, Votes.Paper(BallotForm.One, "a", "abstain").Fault());
        Assert.Equal(PaperFault.RepeatedOption, Votes.Paper(BallotForm.One, "a", "a").Fault());
        Assert.Equal(PaperFault.BadMostChoices, (Votes.Paper(BallotForm.One, "a", "b") with { MostChoices = 2 }).Fault());
        Assert.Equal(PaperFault.NotYesOrNo, (Votes.Paper(BallotForm.One, "a", "b") with { Form = BallotForm.YesNo }).Fault());
    }

    // Everybody takes part, each with an area of one; yes has so many heads, and one of them the rest of the area.
    private static Outcome Decide(Bars bars, int all, int heads, int area)
    {
        const int unit = 1000;
        CountedBallot[] yes = [.. (heads - 1).Of("yes", 1), Votes.Ballot("yes", (area * unit) - (heads - 1))];
        CountedBallot[] no = [.. (all - heads - 1).Of("no", 1), Votes.Ballot("no", ((all - area) * unit) - (all - heads - 1))];
        return Tally.Of(new Poll(BallotPaper.YesOrNo, bars, new Weight(all, all * unit)), [.. yes, .. no]).Outcome;
    }
}
