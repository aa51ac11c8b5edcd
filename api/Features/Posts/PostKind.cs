namespace Linli.Api.Features.Posts;

public enum PostKind
{
    Discussion,

    /// <summary>Waits for an answer.</summary>
    Question,

    /// <summary>Only from those with an office.</summary>
    Notice,

    SecondHand,
}
