using Linli.Api.Storage;

namespace Linli.Api.Features.SignIn.Codes;

/// <summary>How many codes one address asked for, or one phone was sent, within an hour or a day; counted for all nodes together. Its id is a keyed hash of whose it is and when.</summary>
public sealed record CodesAsked : Document
{
    public static readonly Index<CodesAsked> ByEnd = Index.On<CodesAsked>(asked => asked.EndsAt);

    /// <summary>From then on another one counts.</summary>
    public DateTimeOffset EndsAt { get; init; }

    [InPlace]
    public long Count { get; init; }
}
