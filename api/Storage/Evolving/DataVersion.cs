namespace Linli.Api.Storage.Evolving;

/// <summary>How many of the data steps a store has behind it. There is one such document; the engines look at it before they change anything.</summary>
public sealed record DataVersion : Document
{
    public const string TheOne = "data";

    public int Number { get; init; }

    /// <summary>The refusal of a store that a newer program has written; opening it would drop indexes and properties that this one does not know.</summary>
    internal static StoreUnusableException Newer(string place, long number, int newest) =>
        new($"{place} was written by a newer version of this server (data {number}, this one knows {newest}). Start the newer version, or restore a backup.");
}
