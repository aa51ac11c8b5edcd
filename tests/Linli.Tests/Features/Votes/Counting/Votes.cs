using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Linli.Api.Features.Votes.Counting;
using Linli.Api.Features.Votes.Counting.Tallying;

namespace Linli.Tests.Features.Votes.Counting;

/// <summary>Votes to count: written out, or made up by FsCheck.</summary>
internal static class Votes
{
    public static readonly Bars Consultation = Bars.Of(Electorate.Consultation, Matter.Ordinary);
    public static readonly Bars Residents = Bars.Of(Electorate.Residents, Matter.Ordinary);
    public static readonly Bars Owners = Bars.Of(Electorate.Owners, Matter.Ordinary);
    public static readonly Bars OwnersSpecial = Bars.Of(Electorate.Owners, Matter.Special);

    public static BallotPaper Paper(BallotForm form, params string[] options) => form == BallotForm.YesNo
        ? BallotPaper.YesOrNo
        : new(form, [.. options.Select(option => new BallotOption(option, option))], form == BallotForm.One ? 1 : options.Length);

    public static CountedBallot Ballot(string choices, long area = 0) => new([.. choices.Split('>')], new Weight(1, area));

    /// <summary>As many with these choices.</summary>
    public static IEnumerable<CountedBallot> Of(this int count, string choices, long area = 0) => Enumerable.Repeat(Ballot(choices, area), count);

    public static string[] Chosen(this Tally tally) => [.. tally.Chosen];

    public static Weight Sum(this IEnumerable<CountedBallot> ballots) => ballots.Aggregate(default(Weight), (sum, ballot) => sum + ballot.Weight);

    /// <summary>Small numbers and a small area unit, so that exact halves, two thirds and three quarters come up all the time.</summary>
    public static Gen<(CountedBallot[] Ballots, Weight Entitled)> Some(BallotPaper paper) =>
        from ballots in Gen.ArrayOf(from choices in Choices(paper) from area in Gen.Choose(1, 4) select new CountedBallot(choices, new Weight(1, area * 50)))
        from absent in Gen.Choose(0, ballots.Length + 1)
        from absentArea in Gen.Choose(0, 4)
        select (ballots, ballots.Sum() + new Weight(absent, absent * absentArea * 50));

    private static Gen<ImmutableArray<string>> Choices(BallotPaper paper)
    {
        var ids = paper.Options.Select(option => option.Id).ToArray();
        var abstaining = Gen.Constant(ImmutableArray.Create(BallotPaper.Abstain));
        var choosing = from shuffled in Gen.Shuffle(ids) from count in Gen.Choose(1, paper.MostChoices) select shuffled.Take(count).ToImmutableArray();
        return Gen.Frequency((1, abstaining), (6, choosing));
    }
}
