namespace Linli.Api.Storage;

public static class ListingAll
{
    private const int PageSize = 1000;

    /// <summary>Every page of a list that is known to be bounded, such as the dwellings of one compound.</summary>
    public static async Task<IReadOnlyList<T>> ListAll<T>(this IDocumentStore store, Query<T> query, CancellationToken cancel) where T : Document
    {
        var all = new List<T>();
        for (string? cursor = null; query.Take(PageSize).TryAfter(cursor, out var next);)
        {
            var page = await store.List(next, cancel);
            all.AddRange(page.Items);
            if ((cursor = page.Next) is null) break;
        }

        return all;
    }
}
