using System.Collections.Immutable;

namespace Linli.Api.Storage;

/// <summary>A document whose words can be found.</summary>
public interface ISearchable
{
    /// <summary>What the index holds of it now; null when it must not be found (removed, say). Never computed from what is changed in place: a search does not follow that.</summary>
    SearchText? SearchText { get; }
}

/// <param name="Words">Title, body, names: whatever should be found, as plain text.</param>
/// <param name="Facets">Exact values a search may ask for, e.g. <c>board:0192…</c>, <c>kind:question</c>.</param>
/// <param name="At">The instant a search's time range refers to; results come newest first.</param>
public sealed record SearchText(string Words, ImmutableArray<string> Facets, DateTimeOffset At);

/// <summary>A search within one community.</summary>
public sealed record SearchQuery(string CommunityId, string Words)
{
    /// <summary>Facets that must all be there.</summary>
    public ImmutableArray<string> Facets { get; init; } = [];

    /// <summary>Inclusive.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Exclusive.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>1–100.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>Where the previous page ended: its last document's instant as the key, and its id.</summary>
    public Cursor? Position { get; private init; }

    /// <summary>The page after one that handed out <paramref name="cursor"/>; false when the cursor is not of this very search.</summary>
    public bool TryAfter(string? cursor, out SearchQuery page)
    {
        page = this;
        if (string.IsNullOrEmpty(cursor)) return true;
        if (!Cursor.TryRead(cursor, Fingerprint(), keys: 1, out var position)) return false;
        page = this with { Position = position };
        return true;
    }

    public string CursorAt(string last, DateTimeOffset at) => new Cursor([Stored.Instant(at)], last).Write(Fingerprint());

    private int Fingerprint() => Cursor.FingerprintOf([CommunityId, Words, .. Facets, Since, Until]);
}
