using FsCheck;
using FsCheck.Fluent;
using Linli.Api.Features.Votes.Counting;
using Linli.Api.Features.Votes.Counting.Tallying;
using Outcome = Linli.Api.Features.Votes.Counting.Tallying.Outcome;

namespace Linli.Tests.Features.Votes.Counting;

/// <summary>Against a count made as simply as one can.</summary>
public sealed class TallyPropertiesTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1000);

    public static TheoryData<Electorate, Matter, BallotForm> Kinds
    {
        get
        {
            var kinds = new TheoryData<Electorate, Matter, BallotForm>();
            foreach (var form in (BallotForm[])[BallotForm.YesNo, BallotForm.One, BallotForm.Several])
            {
                kinds.Add(Electorate.Consultation, Matter.Ordinary, form);
                kinds.Add(Electorate.Residents, Matter.Ordinary, form);
                kinds.Add(Electorate.Owners, Matter.Ordinary, form);
                kinds.Add(Electorate.Owners, Matter.Special, form);
            }

            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_tally_is_what_a_naive_count_says(Electorate electorate, Matter matter, BallotForm form)
    {
        var paper = Votes.Paper(form, "a", "b", "c");
        Check.One(Thorough, Prop.ForAll(Votes.Some(paper).ToArbitrary(), vote =>
        {
            var tally = Tally.Of(new Poll(paper, Bars.Of(electorate, matter), vote.Entitled), vote.Ballots);
            Assert.Equal(vote.Ballots.Sum(), tally.TookPart);
            foreach (var (option, weight) in tally.Counts) Assert.Equal(vote.Ballots.Where(ballot => ballot.Choices.Contains(option)).Sum(), weight);
            if (electorate != Electorate.Consultation) Assert.Equal(NaiveOutcome(electorate, matter, form, vote.Ballots, vote.Entitled), (tally.Outcome, string.Concat(tally.Chosen)));
            Assert.All(tally.Steps.Where(step => step.Threshold is not null), step => Assert.Equal(step.Part >= step.Needed && step.Whole > 0, step.IsMet));
        }));
    }

    [Fact]
    public void The_order_of_ballots_tells_nothing()
    {
        var paper = Votes.Paper(BallotForm.Ranking, "a", "b", "c", "d");
        Check.One(Thorough, Prop.ForAll(Votes.Some(paper).ToArbitrary(), vote =>
        {
            var poll = new Poll(paper, Votes.Owners, vote.Entitled);
            var (there, back) = (Tally.Of(poll, vote.Ballots), Tally.Of(poll, vote.Ballots.Reverse()));
            Assert.Equal((there.Outcome, string.Concat(there.Chosen)), (back.Outcome, string.Concat(back.Chosen)));
            Assert.Equal(there.Steps, back.Steps);
        }));
    }

    // Cross-multiplied by hand for each rule of the law, nothing shared with what is tested.
    private static (Outcome, string) NaiveOutcome(Electorate electorate, Matter matter, BallotForm form, CountedBallot[] ballots, Weight entitled)
    {
        if (ballots.Length == 0) return (Outcome.NoBallots, "");
        var owners = electorate == Electorate.Owners;
        long heads = ballots.Length, area = ballots.Sum(ballot => ballot.Weight.AreaInDm2);
        if (owners ? 3 * heads < 2 * entitled.Heads || 3 * area < 2 * entitled.AreaInDm2 : 2 * heads <= entitled.Heads) return (Outcome.NoQuorum, "");
        string[] options = form == BallotForm.YesNo ? ["yes"] : ["a", "b", "c"];
        var passing = options.Where(option =>
        {
            var mine = ballots.Where(ballot => ballot.Choices.Contains(option)).ToList();
            long myHeads = mine.Count, myArea = mine.Sum(ballot => ballot.Weight.AreaInDm2);
            if (!owners) return 2 * myHeads > heads;
            return matter == Matter.Special ? 4 * myHeads >= 3 * heads && 4 * myArea >= 3 * area : 2 * myHeads > heads && 2 * myArea > area;
        });
        var passed = string.Concat(passing);
        return (passed.Length > 0 ? Outcome.Passed : Outcome.NotPassed, passed);
    }
}
