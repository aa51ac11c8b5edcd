using Linli.Api.Storage;

namespace Linli.Tests.Support.Stores;

/// <summary>A store on which somebody else acts between what a use case reads and what it commits.</summary>
internal sealed class MeddledStore(IDocumentStore store, Func<Task> meddle, int times = 1) : IDocumentStore
{
    private int _left = times;

    public Task<T?> Find<T>(string id, CancellationToken cancel) where T : Document => store.Find<T>(id, cancel);

    public Task<IReadOnlyList<T>> FindMany<T>(IReadOnlyCollection<string> ids, CancellationToken cancel) where T : Document => store.FindMany<T>(ids, cancel);

    public Task<Page<T>> List<T>(Query<T> query, CancellationToken cancel) where T : Document => store.List(query, cancel);

    public Task<long> Count<T>(Query<T> query, CancellationToken cancel) where T : Document => store.Count(query, cancel);

    public Task<Page<T>> Search<T>(SearchQuery query, CancellationToken cancel) where T : Document, ISearchable => store.Search<T>(query, cancel);

    public async Task Commit(Changes changes, CancellationToken cancel)
    {
        if (_left-- > 0) await meddle();
        await store.Commit(changes, cancel);
    }

    public ValueTask<long> Stamp(string scope, CancellationToken cancel) => store.Stamp(scope, cancel);
}
