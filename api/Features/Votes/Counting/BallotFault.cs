namespace Linli.Api.Features.Votes.Counting;

/// <summary>Why choices are no answer to a paper.</summary>
public enum BallotFault
{
    Empty,
    UnknownOption,
    RepeatedOption,
    TooMany,
    AbstainsAndChooses,
}
