using Linli.Api.Storage;

namespace Linli.Api.Moving;

/// <summary>Stands in a store that is being filled from another one, and says how far that has come. There is one at most; while it stands nobody serves the store.</summary>
public sealed record UnfinishedMove : Document
{
    public const string TheOne = "move";

    /// <summary>Where the documents come from.</summary>
    public required string From { get; init; }

    /// <summary>What <see cref="SourceState"/> was there at the beginning: what was copied is worth nothing when it has changed since.</summary>
    public required string State { get; init; }

    /// <summary>The type that is being copied; types come in the order of their names.</summary>
    public string Type { get; init; } = "";

    /// <summary>The last document of that type that has been copied.</summary>
    public string After { get; init; } = "";

    /// <summary>The last event that has been copied.</summary>
    public long LogAfter { get; init; }
}
