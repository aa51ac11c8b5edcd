using Linli.Api.Storage;

namespace Linli.Tests.Support.Stores;

/// <summary>A store that counts how often it is read.</summary>
internal sealed class CountingStore(IDocumentStore store) : IDocumentStore
{
    private int _reads;

    public int Reads => _reads;

    public Task<T?> Find<T>(string id, CancellationToken cancel) where T : Document => Counted(store.Find<T>(id, cancel));

    public Task<IReadOnlyList<T>> FindMany<T>(IReadOnlyCollection<string> ids, CancellationToken cancel) where T : Document => Counted(store.FindMany<T>(ids, cancel));

    public Task<Page<T>> List<T>(Query<T> query, CancellationToken cancel) where T : Document => Counted(store.List(query, cancel));

    public Task<long> Count<T>(Query<T> query, CancellationToken cancel) where T : Document => Counted(store.Count(query, cancel));

    public Task<Page<T>> Search<T>(SearchQuery query, CancellationToken cancel) where T : Document, ISearchable => Counted(store.Search<T>(query, cancel));

    public Task Commit(Changes changes, CancellationToken cancel) => store.Commit(changes, cancel);

    public ValueTask<long> Stamp(string scope, CancellationToken cancel) => store.Stamp(scope, cancel);

    private Task<T> Counted<T>(Task<T> read)
    {
        Interlocked.Increment(ref _reads);
        return read;
    }
}
