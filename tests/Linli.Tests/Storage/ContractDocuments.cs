using System.Collections.Immutable;
using Linli.Api.Events;
using Linli.Api.Storage;

namespace Linli.Tests.Storage;

/// <summary>A document with one of everything that a type may declare.</summary>
public sealed record Leaflet : Document, ISearchable
{
    public static readonly Index<Leaflet> OnBoardByActivity = Index.On<Leaflet>(leaflet => leaflet.BoardId, leaflet => leaflet.LastActivityAt);
    public static readonly Index<Leaflet> OnBoardByPlace = Index.On<Leaflet>(leaflet => leaflet.BoardId, leaflet => leaflet.Shelf, leaflet => leaflet.Rank);
    public static readonly Index<Leaflet> BySlug = Index.On<Leaflet>(leaflet => leaflet.CommunityId, leaflet => leaflet.Slug).Unique();
    public static readonly Index<Leaflet> PinnedByRank = Index.On<Leaflet>(leaflet => leaflet.BoardId, leaflet => leaflet.Rank).Where(leaflet => leaflet.IsPinned);
    public static readonly Index<Leaflet> ByTag = Index.On<Leaflet>(leaflet => leaflet.Tags, leaflet => leaflet.LastActivityAt);

    public string BoardId { get; init; } = "";

    [InPlace]
    public DateTimeOffset LastActivityAt { get; init; }

    /// <summary>Has no value at first, to see it raised from nothing.</summary>
    [InPlace]
    public DateTimeOffset? LastReadAt { get; init; }

    public DateTimeOffset WrittenAt { get; init; }

    /// <summary>May be missing, to see what lists and cursors make of that.</summary>
    public string? Shelf { get; init; }

    public int Rank { get; init; }

    public string? Slug { get; init; }

    public bool IsPinned { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    public Paper Paper { get; init; }

    [InPlace]
    public long ReaderCount { get; init; }

    public string? Text { get; init; }

    public ImmutableArray<string> Facets { get; init; } = [];

    public SearchText? SearchText => Text is null ? null : new SearchText(Text, Facets, WrittenAt);
}

public enum Paper { White, BrightRed }

/// <summary>A name that only one may have at a time; its id is what it is about.</summary>
public sealed record Seat : Document
{
    public static readonly Index<Seat> Taken = Index.On<Seat>(seat => seat.Number).Unique().Where(seat => seat.IsTaken);
    public static readonly Index<Seat> ByKey = Index.On<Seat>(seat => seat.Keys).Unique();

    public int? Number { get; init; }

    public bool IsTaken { get; init; }

    public ImmutableArray<string> Keys { get; init; } = [];
}

/// <summary>A person's.</summary>
public sealed record LibraryCard : Document, IAboutResident
{
    public required string ResidentId { get; init; }

    [InPlace]
    public long BooksRead { get; init; }

    public bool IsLost { get; init; }
}

public sealed record LeafletHung(string LeafletId) : ForumEvent
{
    public ImmutableArray<string> Boards { get; init; } = [];

    public override Audience Audience => new([.. Boards.Select(board => $"board/{board}")]);
}
