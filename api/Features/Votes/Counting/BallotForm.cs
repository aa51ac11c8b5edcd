namespace Linli.Api.Features.Votes.Counting;

/// <summary>How an answer is given. Every form also takes an abstention.</summary>
public enum BallotForm
{
    YesNo,

    /// <summary>One of several options.</summary>
    One,

    /// <summary>Several of several, up to a number; each is counted by itself.</summary>
    Several,

    /// <summary>Options in order of preference, counted by instant run-off.</summary>
    Ranking,
}
