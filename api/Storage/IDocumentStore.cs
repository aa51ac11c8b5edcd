namespace Linli.Api.Storage;

/// <summary>
/// The port that every feature stores through. README.md beside this file says what each engine promises;
/// the contract suite in <c>tests/Linli.Tests/Storage</c> holds both engines to it.
/// </summary>
public interface IDocumentStore
{
    Task<T?> Find<T>(string id, CancellationToken cancel) where T : Document;

    /// <summary>The documents that exist, in the order of <paramref name="ids"/>.</summary>
    Task<IReadOnlyList<T>> FindMany<T>(IReadOnlyCollection<string> ids, CancellationToken cancel) where T : Document;

    Task<Page<T>> List<T>(Query<T> query, CancellationToken cancel) where T : Document;

    /// <summary>How many documents the query matches, whatever its limit and cursor.</summary>
    Task<long> Count<T>(Query<T> query, CancellationToken cancel) where T : Document;

    /// <summary>Documents of one community with all of the words, newest first.</summary>
    Task<Page<T>> Search<T>(SearchQuery query, CancellationToken cancel) where T : Document, ISearchable;

    /// <summary>All or nothing, with its events; when this returns, the changes survive a power cut.</summary>
    /// <exception cref="DuplicateException">An added document's id or unique key is taken.</exception>
    /// <exception cref="ConflictException">A document to replace, change or remove is gone or has another version.</exception>
    Task Commit(Changes changes, CancellationToken cancel);

    /// <summary>
    /// A number that differs from an earlier answer if anything within the scope was committed between the two calls, by any process.
    /// May differ without cause. What is remembered under an equal number is as fresh as a read.
    /// </summary>
    /// <param name="scope">A community's id (its documents) or a resident's id (the account, sessions and memberships).</param>
    /// <param name="cancel">Ends the wait.</param>
    ValueTask<long> Stamp(string scope, CancellationToken cancel);
}

public static class DocumentStoreExtensions
{
    private const int MostTries = 16;

    /// <summary>Reads a document, commits what <paramref name="change"/> makes of it, and starts over when somebody else was faster. What others change in place meanwhile is neither lost nor in the way.</summary>
    /// <param name="store">The store.</param>
    /// <param name="id">The document's id.</param>
    /// <param name="change">Returns the changes and what to answer; null changes commit nothing. Called again on each try.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>The answer of the try that succeeded; default when there is no such document.</returns>
    public static async Task<TAnswer?> Change<T, TAnswer>(
        this IDocumentStore store, string id, Func<T, (Changes? Changes, TAnswer Answer)> change, CancellationToken cancel) where T : Document
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await store.Find<T>(id, cancel) is not { } document) return default;
            var (changes, answer) = change(document);
            if (changes is null) return answer;
            try
            {
                await store.Commit(changes, cancel);
                return answer;
            }
            catch (ConflictException) when (attempt < MostTries)
            {
                await Task.Delay(Random.Shared.Next(attempt * 2), cancel);
            }
        }
    }
}
