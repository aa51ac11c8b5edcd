namespace Linli.Api.Features.Votes.Counting.Tallying;

/// <summary>How a vote ended.</summary>
public enum Outcome
{
    /// <summary>Valid, and the chosen options reached the majority by every measure.</summary>
    Passed,

    /// <summary>Valid, and nothing reached the majority by every measure.</summary>
    NotPassed,

    /// <summary>Too few took part: nothing is decided, whatever the ballots say.</summary>
    NoQuorum,

    /// <summary>A consultation: it shows what most want and binds nobody. Without a chosen option everybody abstained.</summary>
    Indicative,

    /// <summary>The chosen options are level, and nothing in the rules puts one before the other.</summary>
    Tied,

    /// <summary>Nobody took part.</summary>
    NoBallots,
}
