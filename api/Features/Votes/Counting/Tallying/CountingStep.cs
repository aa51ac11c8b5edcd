namespace Linli.Api.Features.Votes.Counting.Tallying;

public enum StepKind
{
    /// <summary>Who may vote.</summary>
    Entitled,

    /// <summary>Who did, of those entitled.</summary>
    TookPart,

    /// <summary>Delivered and silent ones, counted with the option that leads.</summary>
    Silent,

    /// <summary>Whether enough took part.</summary>
    Quorum,

    /// <summary>What an option got, of those who took part.</summary>
    Votes,

    /// <summary>Whether an option got enough, of those who took part; for a ranking in the last round.</summary>
    Majority,
}

/// <summary>One line of the calculation: part of whole, by a measure, and whether that reaches the threshold.</summary>
/// <param name="Part">Heads, or hundredths of a square metre.</param>
/// <param name="Whole">What it is a part of; the same as the part for who is entitled.</param>
/// <param name="Threshold">What is to be reached; null where nothing is.</param>
/// <param name="Needed">The least part that reaches it.</param>
/// <param name="Option">Its id, where the step is about one.</param>
public sealed record CountingStep(StepKind Kind, Measure Measure, long Part, long Whole, Threshold? Threshold = null, long? Needed = null, bool? IsMet = null, string? Option = null)
{
    internal static CountingStep Compare(StepKind kind, Measure measure, long part, long whole, Threshold threshold, string? option = null) =>
        new(kind, measure, part, whole, threshold, threshold.Needed(whole), threshold.IsMet(part, whole), option);
}
