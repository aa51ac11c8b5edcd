using Linli.Api.Events;
using Linli.Api.Relay;
using Linli.Api.Storage;
using Linli.Api.Storage.Sqlite;
using Linli.Tests.Storage.Sqlite;
using Linli.Tests.Support;

namespace Linli.Tests.Relay;

/// <summary>A store, and the relays that a test starts on it: gone after the test.</summary>
public abstract class RelayTest : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<IAsyncDisposable> _nodes = [];

    private protected SqliteDocumentStore Store { get; private set; } = null!;

    private protected TestClock Clock { get; } = new();

    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        Store = _folder.Open(Clock);
        return default;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in Enumerable.Reverse(_nodes)) await node.DisposeAsync();
        await Store.DisposeAsync();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Task<RelayNode> Start(params IEnumerable<ISubscriber> subscribers) => Start(null, subscribers);

    private protected async Task<RelayNode> Start(Action<RelayOptions>? configure, params IEnumerable<ISubscriber> subscribers)
    {
        var node = await RelayNode.Start(Store, Clock, configure, subscribers);
        lock (_nodes) _nodes.Add(node);
        return node;
    }

    private protected Task Ring(params IEnumerable<int> numbers) =>
        Store.Commit(numbers.Aggregate(new Changes(), (changes, number) => changes.Announce(new BellRung(number))), Cancel);

    /// <summary>Ends when the store says that the subscriber has handled everything.</summary>
    private protected async Task HasSaved(string subscriber)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        var head = await Store.Head(Cancel);
        while ((await Store.Find<RelayCheckpoint>(subscriber, Cancel))?.Position != head.Position) await tick.WaitForNextTickAsync(patience.Token);
    }
}
