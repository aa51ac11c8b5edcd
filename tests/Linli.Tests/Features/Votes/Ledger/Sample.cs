using System.Collections.Immutable;
using Linli.Api.Features.Votes.Counting;
using Linli.Api.Features.Votes.Ledger;

namespace Linli.Tests.Features.Votes.Ledger;

/// <summary>Ledgers in order, made up but always the same.</summary>
internal static class Sample
{
    private static readonly BallotPaper Colours = new(BallotForm.One, [new("red", "红色"), new("green", "绿色"), new("blue", "蓝色")], 1);
    private static readonly BallotPaper Several = Colours with { Form = BallotForm.Several, MostChoices = 2 };
    private static readonly BallotPaper Ranked = new(BallotForm.Ranking, [.. "abcd".Select(letter => new BallotOption($"{letter}", $"方案 {letter}"))], 4);

    public static IReadOnlyDictionary<string, VoteLedger> All { get; } = new Dictionary<string, VoteLedger>
    {
        ["consultation-one-secret"] = Make(1, Electorate.Consultation, Matter.Ordinary, Colours, isSecret: true, 40, 25),
        ["consultation-several-named"] = Make(2, Electorate.Consultation, Matter.Ordinary, Several, isSecret: false, 40, 25),
        ["consultation-nobody"] = Make(3, Electorate.Consultation, Matter.Ordinary, BallotPaper.YesOrNo, isSecret: true, 12, 0),
        ["residents-yes-no-secret"] = Make(4, Electorate.Residents, Matter.Ordinary, BallotPaper.YesOrNo, isSecret: true, 40, 31),
        ["residents-no-quorum-named"] = Make(5, Electorate.Residents, Matter.Ordinary, BallotPaper.YesOrNo, isSecret: false, 40, 20),
        ["residents-ranking-secret"] = Make(6, Electorate.Residents, Matter.Ordinary, Ranked, isSecret: true, 40, 37),
        ["residents-ranking-tied"] = Tied(),
        ["owners-ordinary-named"] = Make(7, Electorate.Owners, Matter.Ordinary, BallotPaper.YesOrNo, isSecret: false, 30, 26),
        ["owners-special-secret"] = Make(8, Electorate.Owners, Matter.Special, BallotPaper.YesOrNo, isSecret: true, 30, 29),
        ["owners-several-secret"] = Make(9, Electorate.Owners, Matter.Ordinary, Several, isSecret: true, 30, 27),
        ["owners-ranking-named"] = Make(10, Electorate.Owners, Matter.Ordinary, Ranked, isSecret: false, 30, 30),
        ["owners-silent-named"] = Silent(isSecret: false),
        ["owners-silent-secret"] = Silent(isSecret: true),
        ["owners-disputed-named"] = Disputed(),
    };

    public static VoteLedger Make(int seed, Electorate electorate, Matter matter, BallotPaper paper, bool isSecret, int entitled, int tookPart)
    {
        var chance = new Random(seed);
        var hasAreas = electorate == Electorate.Owners;
        // Signs that encoders like to escape, and that a careless reader loses.
        var vote = new LedgerVote($"{seed:x32}", "和平里社区", "停车位怎么划？ \"A\" / B\\C <i> \u007f\u2028 🅿️", electorate, matter, paper, isSecret, CountsSilent: false,
            new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 11, 16, 12, 30, 0, 250, TimeSpan.Zero));
        RollEntry[] roll = [.. Enumerable.Range(1, entitled).Select(entry => new RollEntry($"{(entry / 10) + 1}号楼 {chance.Next(1, 30)}**", hasAreas ? chance.Next(4000, 16000) : 0))];
        int[] entries = [.. Enumerable.Range(1, entitled)];
        chance.Shuffle(entries);
        entries = entries[..tookPart];
        var random = new byte[13];
        CastBallot[] ballots = [.. entries.Select(entry => new CastBallot(Receipt(), Choose(paper, chance), isSecret ? null : entry))];
        var ledger = new VoteLedger(vote, roll, ballots);
        return isSecret ? ledger with { TookPart = entries, AreasByOption = hasAreas ? Areas(entries.Zip(ballots), roll) : ImmutableDictionary<string, long>.Empty } : ledger;

        string Receipt()
        {
            chance.NextBytes(random);
            return ReceiptCode.Of(random);
        }
    }

    private static ImmutableArray<string> Choose(BallotPaper paper, Random chance)
    {
        if (chance.Next(10) == 0) return [BallotPaper.Abstain];
        if (paper.Form == BallotForm.YesNo) return [chance.Next(10) == 0 ? "no" : "yes"];
        string[] options = [.. paper.Options.Select(option => option.Id)];
        chance.Shuffle(options);
        return [.. options[..chance.Next(1, paper.MostChoices + 1)]];
    }

    private static ImmutableDictionary<string, long> Areas(IEnumerable<(int Entry, CastBallot Ballot)> cast, RollEntry[] roll) => cast
        .SelectMany(each => each.Ballot.Choices, (each, choice) => (choice, roll[each.Entry - 1].AreaInDm2))
        .GroupBy(each => each.choice, each => each.AreaInDm2).ToImmutableDictionary(option => option.Key, option => option.Sum());

    private static VoteLedger Silent(bool isSecret)
    {
        var ledger = Make(11, Electorate.Owners, Matter.Ordinary, BallotPaper.YesOrNo, isSecret, 30, 12);
        return ledger with { Vote = ledger.Vote with { CountsSilent = true }, Delivered = [.. Enumerable.Range(1, 28)] };
    }

    private static VoteLedger Disputed()
    {
        var ledger = Make(12, Electorate.Owners, Matter.Ordinary, BallotPaper.YesOrNo, isSecret: false, 30, 26);
        return ledger with { Ballots = [.. ledger.Ballots.Select((ballot, place) => place < 2 ? ballot with { SetAside = SetAside.Disputed } : ballot)] };
    }

    private static VoteLedger Tied()
    {
        var ledger = Make(13, Electorate.Residents, Matter.Ordinary, Ranked, isSecret: true, 10, 10);
        string[] rankings = ["a", "a", "a", "a", "b>c", "b>c", "b>c", "c>b", "c>b", "c>b"];
        return ledger with { Ballots = [.. ledger.Ballots.Zip(rankings, (ballot, ranking) => ballot with { Choices = [.. ranking.Split('>')] })] };
    }
}
