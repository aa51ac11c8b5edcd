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
        foreach (var store in _opened) await store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens the test's own data; it is empty before the first call. What it returns is also an <see cref="IEventLog"/> and can be disposed.</summary>
    protected abstract Task<IDocumentStore> Open();

    /// <summary>A second store object on the same data: another node.</summary>
    protected async Task<IDocumentStore> Another()
    {
        var store = await Open();
        _opened.Add((IAsyncDisposable)store);
        return store;
    }

    protected async Task Restart()
    {
        foreach (var store in _opened) await store.DisposeAsync();
        _opened.Clear();
        Store = await Another();
    }

    protected static Leaflet Hanging(string board, int minute = 0) =>
        new() { Id = Document.NewId(), CommunityId = "c1", BoardId = board, LastActivityAt = TestClock.Start.AddMinutes(minute) };

    protected async Task<Leaflet> Hung(string board, int minute = 0)
    {
        var leaflet = Hanging(board, minute);
        await Store.Commit(new Changes().Add(leaflet), Cancel);
        return leaflet;
    }
}
