namespace Linli.Load.Results;

/// <summary>One line of the table that a run prints.</summary>
/// <param name="Measure">What was measured, in words.</param>
/// <param name="Result">The number, with its unit.</param>
/// <param name="Goal">What it should be; empty for numbers that only inform.</param>
/// <param name="Detail">The two sides of a ratio, the spread, what was refused.</param>
public sealed record Row(string Measure, string Result, string Goal, string Detail)
{
    /// <summary>Every sample, in the order taken, for the raw results.</summary>
    public IReadOnlyDictionary<string, double[]> Samples { get; init; } = new Dictionary<string, double[]>();
}
