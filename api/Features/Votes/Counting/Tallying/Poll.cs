namespace Linli.Api.Features.Votes.Counting.Tallying;

/// <summary>What is to be counted, apart from the ballots.</summary>
/// <param name="Entitled">All of the frozen roll.</param>
public sealed record Poll(BallotPaper Paper, Bars Bars, Weight Entitled)
{
    /// <summary>
    /// Those to whom the ballot was delivered with proof and who kept silent, where the owners' own rules count them with the majority; nothing otherwise.
    /// They join the option that leads by every measure. Where no single one does, or on papers with several choices, they join nothing and did not take part.
    /// </summary>
    public Weight Silent { get; init; }

    /// <summary>Only in a secret vote of owners, where no ballot carries its area; such a vote cannot be a ranking.</summary>
    public AreaTotals? Areas { get; init; }
}
