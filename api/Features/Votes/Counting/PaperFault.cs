namespace Linli.Api.Features.Votes.Counting;

/// <summary>Why a paper cannot be voted on.</summary>
public enum PaperFault
{
    TooFewOptions,
    TooManyOptions,

    /// <summary>An id or a text that is not as <see cref="BallotOption"/> says, or the reserved id <c>abstain</c>.</summary>
    BadOption,
    RepeatedOption,

    /// <summary>Yes and no take exactly the options <c>yes</c> and <c>no</c>.</summary>
    NotYesOrNo,
    BadMostChoices,
}
