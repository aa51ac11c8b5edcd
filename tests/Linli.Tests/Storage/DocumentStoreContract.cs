using Linli.Api.Storage;

namespace Linli.Tests.Storage;

/// <summary>
/// What every engine promises (api/Storage/README.md). An engine inherits it with its fixture; another part of this class is a theme of the promises.
/// </summary>
public abstract partial class DocumentStoreContract : IAsyncLifetime
{
    private readonly List<IAsyncDisposable> _opened = [];

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected TestClock Clock { get; } = new();

    protected IDocumentStore Store { get; private set; } = null!;

    protected IEventLog Log => (IEventLog)Store;

    public virtual async ValueTask InitializeAsync() => Store = await Another();

    public virtual async ValueTask DisposeAsync()
    {
        await CloseAll();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens the test's own data; it is empty before the first call. What it returns is also an <see cref="IEventLog"/> and can be disposed.</summary>
    /// <param name="newestData">The data version that the opening program knows.</param>
    protected abstract Task<IDocumentStore> Open(int newestData = int.MaxValue);

    /// <summary>A second store object on the same data: another node.</summary>
    protected async Task<IDocumentStore> Another()
    {
        var store = await Open();
        _opened.Add((IAsyncDisposable)store);
        return store;
    }

    protected async Task Restart()
    {
        await CloseAll();
        Store = await Another();
    }

    protected static Leaflet Hanging(string board, int minute = 0) =>
        new() { Id = Document.NewId(), CommunityId = "c1", BoardId = board, LastActivityAt = TestClock.Start.AddMinutes(minute), WrittenAt = TestClock.Start.AddMinutes(minute) };

    protected Task<Leaflet> Hung(string board, int minute = 0) => Hung(Hanging(board, minute));

    /// <summary>The leaflet as it is stored.</summary>
    protected async Task<Leaflet> Hung(Leaflet leaflet)
    {
        await Store.Commit(new Changes().Add(leaflet), Cancel);
        return leaflet with { Version = 1 };
    }

    protected async Task<Leaflet> Read(Leaflet leaflet) => (await Store.Find<Leaflet>(leaflet.Id, Cancel))!;

    /// <summary>The items of every page.</summary>
    protected async Task<List<T>> Walk<T>(Query<T> query, IDocumentStore? store = null) where T : Document
    {
        var all = new List<T>();
        string? cursor = null;
        do
        {
            Assert.True(query.TryAfter(cursor, out var next));
            var page = await (store ?? Store).List(next, Cancel);
            Assert.InRange(page.Items.Count, 0, query.Limit);
            all.AddRange(page.Items);
            cursor = page.Next;
        }
        while (cursor is not null);
        return all;
    }

    /// <summary>Everybody at once, on threads of their own.</summary>
    protected static Task<T[]> AtOnce<T>(int count, Func<int, Task<T>> act) => Task.WhenAll(Enumerable.Range(0, count).Select(number => Task.Run(() => act(number))));

    private async Task CloseAll()
    {
        foreach (var store in _opened) await store.DisposeAsync();
        _opened.Clear();
    }
}
