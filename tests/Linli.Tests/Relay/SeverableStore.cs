using Linli.Api.Storage;

namespace Linli.Tests.Relay;

/// <summary>A real store at the end of a line that can be cut: from then on nothing gets through, and no call says so.</summary>
internal sealed class SeverableStore(IDocumentStore store) : IDocumentStore
{
    private volatile bool _isCut;

    public void Sever() => _isCut = true;

    public Task<T?> Find<T>(string id, CancellationToken cancel) where T : Document => Over(() => store.Find<T>(id, cancel), cancel);

    public Task<IReadOnlyList<T>> FindMany<T>(IReadOnlyCollection<string> ids, CancellationToken cancel) where T : Document => Over(() => store.FindMany<T>(ids, cancel), cancel);

    public Task<Page<T>> List<T>(Query<T> query, CancellationToken cancel) where T : Document => Over(() => store.List(query, cancel), cancel);

    public Task<long> Count<T>(Query<T> query, CancellationToken cancel) where T : Document => Over(() => store.Count(query, cancel), cancel);

    public Task<Page<T>> Search<T>(SearchQuery query, CancellationToken cancel) where T : Document, ISearchable => Over(() => store.Search<T>(query, cancel), cancel);

    public Task Commit(Changes changes, CancellationToken cancel) => Over(async () => { await store.Commit(changes, cancel); return true; }, cancel);

    public async ValueTask<long> Stamp(string scope, CancellationToken cancel) => await Over(() => store.Stamp(scope, cancel).AsTask(), cancel);

    private async Task<T> Over<T>(Func<Task<T>> call, CancellationToken cancel)
    {
        if (_isCut) await Task.Delay(Timeout.Infinite, cancel);
        return await call();
    }
}
