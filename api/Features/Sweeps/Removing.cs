using Linli.Api.Storage;

namespace Linli.Api.Features.Sweeps;

internal static class Removing
{
    private const int MostAtOnce = 200;

    /// <summary>Removes every document of a list. What somebody changes at the same moment is theirs: it stays until the next sweep.</summary>
    /// <returns>How many.</returns>
    public static async Task<int> RemoveAll<T>(this IDocumentStore store, Query<T> query, CancellationToken cancel) where T : Document
    {
        var removed = 0;
        for (string? cursor = ""; cursor is not null && query.Take(MostAtOnce).TryAfter(cursor, out var next);)
        {
            var page = await store.List(next, cancel);
            if (page.Items.Count > 0) removed += await Remove(store, page.Items, cancel);
            cursor = page.Next;
        }

        return removed;
    }

    private static async Task<int> Remove<T>(IDocumentStore store, IReadOnlyList<T> documents, CancellationToken cancel) where T : Document
    {
        try
        {
            await store.Commit(documents.Aggregate(new Changes(), (changes, document) => changes.Remove(document)), cancel);
            return documents.Count;
        }
        catch (ConflictException) when (documents.Count > 1)
        {
            var removed = 0;
            foreach (var document in documents) removed += await Remove(store, [document], cancel);
            return removed;
        }
        catch (ConflictException)
        {
            return 0;
        }
    }
}
