using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Linli.Tests.Support;

/// <summary>What a client hears.</summary>
public sealed record Heard(string Cursor, string Type, DateTimeOffset At, IReadOnlyList<string> Topics, JsonElement Data);

/// <summary>The answer to a follow.</summary>
public sealed record Followed(string? Cursor, bool FetchAfresh, string? Refused);

/// <summary>Somebody on the live hub, over a real WebSocket.</summary>
public sealed class LiveConnection : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly LiveConnectionSocket _socket;
    private readonly HubConnection _hub;
    private readonly Channel<Heard> _heard = Channel.CreateUnbounded<Heard>();
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private LiveConnection(WebSocket webSocket, Uri server)
    {
        _socket = new LiveConnectionSocket(webSocket);
        // Disposes its services with itself, so it gets its own.
        var services = new ServiceCollection().BuildServiceProvider();
        _hub = new HubConnection(new LiveConnectionSocket.Factory(_socket), new JsonHubProtocol(), new UriEndPoint(server), services, NullLoggerFactory.Instance);
        _hub.On<Heard>("event", heard => _heard.Writer.TryWrite(heard));
        _hub.Closed += _ =>
        {
            _heard.Writer.TryComplete();
            _closed.TrySetResult();
            return Task.CompletedTask;
        };
    }

    /// <summary>Ends when the connection does, whoever closed it.</summary>
    public Task Closed => _closed.Task.WaitAsync(Patience);

    public bool IsOpen => _hub.State == HubConnectionState.Connected;

    /// <param name="server">Where the server listens.</param>
    /// <param name="token">Whose access token; null to come without.</param>
    /// <param name="cancel">Ends the wait.</param>
    public static async Task<LiveConnection> Open(Uri server, string? token, CancellationToken cancel)
    {
        var socket = new ClientWebSocket();
        var query = token is null ? "" : $"access_token={Uri.EscapeDataString(token)}";
        await socket.ConnectAsync(new UriBuilder(server) { Scheme = server.Scheme.Replace("http", "ws", StringComparison.Ordinal), Path = "/live", Query = query }.Uri, cancel);
        return await Over(socket, server, cancel);
    }

    /// <summary>Over a socket that is already open, such as a test server's.</summary>
    public static async Task<LiveConnection> Over(WebSocket socket, Uri server, CancellationToken cancel)
    {
        var connection = new LiveConnection(socket, server);
        await connection._hub.StartAsync(cancel);
        return connection;
    }

    public Task<Followed> Follow(string topic, string? since = null) => _hub.InvokeAsync<Followed>("Follow", topic, since).WaitAsync(Patience);

    public Task Unfollow(string topic) => _hub.InvokeAsync("Unfollow", topic).WaitAsync(Patience);

    public Task<T> Call<T>(string method, params object?[] arguments) => _hub.InvokeCoreAsync<T>(method, arguments).WaitAsync(Patience);

    /// <summary>The next event, whatever it is.</summary>
    public async Task<Heard> Next() => await _heard.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    public async Task<IReadOnlyList<Heard>> Next(int count)
    {
        var all = new List<Heard>(count);
        while (all.Count < count) all.Add(await Next());
        return all;
    }

    /// <summary>The events up to and with the next of a type: what came before it, and so what did not.</summary>
    public async Task<IReadOnlyList<Heard>> Until(string type)
    {
        var all = new List<Heard>();
        while (all.Count == 0 || all[^1].Type != type) all.Add(await Next());
        return all;
    }

    /// <summary>What has been heard and not asked for yet.</summary>
    public IReadOnlyList<Heard> Rest()
    {
        var rest = new List<Heard>();
        while (_heard.Reader.TryRead(out var heard)) rest.Add(heard);
        return rest;
    }

    public void StopReading() => _socket.StopReading();

    public void ReadOn() => _socket.ReadOn();

    public async ValueTask DisposeAsync() => await _hub.DisposeAsync();
}
