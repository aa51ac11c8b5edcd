using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Linli.Api.Features.Votes.Counting;

/// <summary>What voters are asked (表决票), and which answers it takes.</summary>
/// <param name="Options">In the order shown: two for yes and no (<see cref="YesOrNo"/>), 2–30 otherwise, 2–10 to be ranked.</param>
/// <param name="MostChoices">How many options a ballot may name: 1 for yes and no and for one of several, otherwise 1 to all.</param>
public sealed partial record BallotPaper(BallotForm Form, ImmutableArray<BallotOption> Options, int MostChoices)
{
    public const string Yes = "yes";
    public const string No = "no";

    /// <summary>The choice of who takes part and prefers nothing. It stands alone, and is said rather than left out: an empty ballot is a mistake, not an answer.</summary>
    public const string Abstain = "abstain";

    public const int MostOptions = 30;

    /// <summary>People do not rank more; and all ways in which a tie can go stay countable.</summary>
    public const int MostRanked = 10;

    public const int LongestText = 200;

    public static BallotPaper YesOrNo { get; } = new(BallotForm.YesNo, [new BallotOption(Yes, "同意"), new BallotOption(No, "反对")], 1);

    /// <summary>What is wrong with the paper itself; null when it can be voted on.</summary>
    public PaperFault? Fault()
    {
        if (Options.IsDefault || Options.Length < 2) return PaperFault.TooFewOptions;
        if (Options.Length > (Form == BallotForm.Ranking ? MostRanked : MostOptions)) return PaperFault.TooManyOptions;
        if (Options.Any(option => option.Id is not { } id || id == Abstain || !Id().IsMatch(id) || option.Text is not { Length: >= 1 and <= LongestText })) return PaperFault.BadOption;
        if (Options.DistinctBy(option => option.Id).Count() < Options.Length) return PaperFault.RepeatedOption;
        if (Form == BallotForm.YesNo && !Options.Select(option => option.Id).SequenceEqual([Yes, No])) return PaperFault.NotYesOrNo;
        return MostChoices >= 1 && MostChoices <= (Form is BallotForm.YesNo or BallotForm.One ? 1 : Options.Length) ? null : PaperFault.BadMostChoices;
    }

    /// <summary>Why these choices are no answer to this paper; null when they are one.</summary>
    /// <param name="choices">Ids of options, or <see cref="Abstain"/> alone; in order of preference when ranked.</param>
    public BallotFault? Fault(ImmutableArray<string> choices)
    {
        if (choices.IsDefaultOrEmpty) return BallotFault.Empty;
        if (choices is [Abstain]) return null;
        if (choices.Length > Options.Length + 1) return BallotFault.TooMany;
        if (choices.Contains(Abstain)) return BallotFault.AbstainsAndChooses;
        if (choices.Any(choice => IndexOf(choice) < 0)) return BallotFault.UnknownOption;
        if (choices.Length > 1 && choices.Distinct(StringComparer.Ordinal).Count() < choices.Length) return BallotFault.RepeatedOption;
        return choices.Length > MostChoices ? BallotFault.TooMany : null;
    }

    /// <summary>The option's place on the paper; -1 when it is not there.</summary>
    internal int IndexOf(string option)
    {
        for (var index = 0; index < Options.Length; index++)
            if (Options[index].Id == option) return index;
        return -1;
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,31}\\z")]
    private static partial Regex Id();
}
