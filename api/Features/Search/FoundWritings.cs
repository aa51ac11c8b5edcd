using System.Collections.Immutable;
using System.Globalization;
using Linli.Api.Features.Comments;
using Linli.Api.Features.Posts;
using Linli.Api.Storage;

namespace Linli.Api.Features.Search;

/// <summary>Posts and comments as one list: newest first, of one instant the greater id first.</summary>
/// <param name="Query">What is looked for.</param>
/// <param name="Kind">Posts of one kind only, or comments only.</param>
/// <param name="BoardIds">Only there, each asked for by itself; null asks everywhere at once.</param>
internal sealed record FoundWritings(SearchQuery Query, SearchKind? Kind, ImmutableArray<string>? BoardIds)
{
    private const int MostARead = 100;

    // Later than anything that was written, and still followed by another instant.
    private static readonly DateTimeOffset Latest = DateTimeOffset.MaxValue.AddDays(-1);

    private DateTimeOffset? LastAt { get; init; }

    private string LastId { get; init; } = "";

    /// <summary>The list after the page that handed out <paramref name="cursor"/>; false when the cursor is not of this very search.</summary>
    public bool TryAfter(string? cursor, out FoundWritings rest)
    {
        rest = this;
        if (!Query.TryAfter(cursor, out var page)) return false;
        if (page.Position is not { } position) return true;
        if (!DateTimeOffset.TryParse(position.Keys[0] as string, CultureInfo.InvariantCulture, out var at) || at > Latest) return false;
        rest = this with { LastAt = at, LastId = position.Id };
        return true;
    }

    public async Task<Page<Writing>> Read(IDocumentStore store, CancellationToken cancel)
    {
        var found = new List<Writing>();
        foreach (var query in Asked())
        {
            if (Kind is not SearchKind.Comment) found.AddRange(await Newest<Post>(query, store, cancel));
            if (Kind is null or SearchKind.Comment) found.AddRange(await Newest<Comment>(query, store, cancel));
        }

        Writing[] page = [.. found.OrderByDescending(writing => writing.CreatedAt).ThenByDescending(writing => writing.Id, StringComparer.Ordinal).Take(Query.Limit)];
        return new(page, found.Count > Query.Limit ? Query.CursorAt(page[^1].Id, page[^1].CreatedAt) : null);
    }

    private IEnumerable<SearchQuery> Asked()
    {
        // A cursor of one of the store's lists says nothing about the others, so this one goes on by time.
        var until = LastAt is { } at && (Query.Until is null || at < Query.Until) ? at.AddMilliseconds(1) : Query.Until;
        var query = Query with { Until = until, Limit = Math.Min(Query.Limit + 2, MostARead) };
        return BoardIds is { } boards ? boards.Select(id => query with { Facets = query.Facets.Add($"board:{id}") }) : [query];
    }

    // As many as the page may need from this list, and all of the last one's instant: only then their order is the same on every page.
    private async Task<List<T>> Newest<T>(SearchQuery query, IDocumentStore store, CancellationToken cancel) where T : Writing, ISearchable
    {
        var newest = new List<T>();
        string? cursor = null;
        do
        {
            query.TryAfter(cursor, out var next);
            var read = await store.Search<T>(next, cancel);
            newest.AddRange(read.Items.Where(IsLeft));
            cursor = read.Next;
        }
        while (cursor is not null && !(newest.Count > Query.Limit && newest[^1].CreatedAt < newest[Query.Limit - 1].CreatedAt));
        return newest;
    }

    private bool IsLeft(Writing writing) => LastAt is null || writing.CreatedAt < LastAt || (writing.CreatedAt == LastAt && string.CompareOrdinal(writing.Id, LastId) < 0);
}
