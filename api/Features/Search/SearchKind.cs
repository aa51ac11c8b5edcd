namespace Linli.Api.Features.Search;

/// <summary>What is found: a post of one of its kinds, or a comment.</summary>
public enum SearchKind
{
    Discussion,
    Question,
    Notice,
    SecondHand,

    /// <summary>A comment or a reply, on a post of any kind.</summary>
    Comment,
}
