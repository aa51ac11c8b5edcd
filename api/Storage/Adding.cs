namespace Linli.Api.Storage;

/// <summary>Creation that is safe to repeat: the client chose the id, so a retry on a bad network finds what the first try made.</summary>
public static class Adding
{
    /// <param name="store">The store.</param>
    /// <param name="document">The new document; <paramref name="changes"/> adds it.</param>
    /// <param name="isMine">Whether a stored document with this id came from the same author.</param>
    /// <param name="changes">The whole commit.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>The stored document and whether this call made it; null when the id belongs to something else.</returns>
    /// <exception cref="DuplicateException">A unique key other than the id is taken.</exception>
    public static async Task<(T Document, bool IsNew)?> AddOnce<T>(
        this IDocumentStore store, T document, Func<T, bool> isMine, Changes changes, CancellationToken cancel) where T : Document
    {
        if (await store.Find<T>(document.Id, cancel) is { } earlier) return isMine(earlier) ? (earlier, false) : null;
        try
        {
            await store.Commit(changes, cancel);
            return (document with { Version = 1 }, true);
        }
        catch (DuplicateException taken)
        {
            // A parallel request with the same id was faster; of several keys that it took, the engine names any.
            if (await store.Find<T>(document.Id, cancel) is { } first) return isMine(first) ? (first, false) : null;
            if (taken.Index == "id") return null;
            throw;
        }
    }
}
