using Linli.Tests.Storage.Sqlite;
using Linli.Tests.Support.Live;

namespace Linli.Tests.Realtime;

/// <summary>A folder, a node, and whoever connected: gone after the test.</summary>
public abstract class LiveTest : IAsyncLifetime
{
    private protected const string Post = "post/p1";
    private readonly TemporaryFolder _folder = new();
    private readonly List<IAsyncDisposable> _guests = [];

    private protected LiveNode Node { get; private set; } = null!;

    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Node = await StartNode();

    public async ValueTask DisposeAsync()
    {
        foreach (var guest in Enumerable.Reverse(_guests)) await guest.DisposeAsync();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected virtual void Configure(Linli.Api.Realtime.LiveOptions options) { }

    private protected async Task<LiveNode> StartNode()
    {
        var node = await LiveNode.Start(_folder, Configure);
        _guests.Add(node);
        return node;
    }

    private protected async Task<LiveConnection> Connect(string resident, string? session = null, LiveNode? node = null)
    {
        var connection = await (node ?? Node).Connect(resident, session);
        _guests.Add(connection);
        return connection;
    }

    /// <summary>Ends when the node has passed everything that is committed by now.</summary>
    private protected async Task NodeHasReadAll()
    {
        var listener = await Connect("listener");
        await listener.Follow("me");
        await Node.Pin("resident/listener", 0);
        await listener.Next();
    }

    /// <summary>Connects somebody who may follow the topics, and follows them.</summary>
    private protected async Task<LiveConnection> Follower(string resident, params string[] topics)
    {
        await Node.Admit(resident, topics);
        var connection = await Connect(resident);
        foreach (var topic in topics) await connection.Follow(topic);
        return connection;
    }
}
