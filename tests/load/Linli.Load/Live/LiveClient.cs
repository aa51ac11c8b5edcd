using System.Net.WebSockets;
using System.Text.Json;
using Linli.Tests.Support.Live;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Linli.Load.Live;

/// <summary>A SignalR client over a WebSocket, as a browser on the live hub.</summary>
public sealed class LiveClient : IAsyncDisposable
{
    private readonly HubConnection connection;

    private LiveClient(HubConnection connection) => this.connection = connection;

    public bool IsConnected => connection.State == HubConnectionState.Connected;

    /// <param name="server">Where the server is.</param>
    /// <param name="token">Who connects; null for the bare hub.</param>
    /// <param name="heard">Called with each event.</param>
    /// <param name="cancel">Ends the wait.</param>
    public static async Task<LiveClient> Connect(Uri server, string? token, Action<JsonElement> heard, CancellationToken cancel)
    {
        var socket = new ClientWebSocket();
        // The server's pings are enough; a second heartbeat would only cost the generator.
        socket.Options.KeepAliveInterval = TimeSpan.Zero;
        if (token is not null) socket.Options.SetRequestHeader("Authorization", $"Bearer {token}");
        await socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws", Path = "/live" }.Uri, cancel);

        // A connection disposes its services with itself, so it gets its own.
        var connection = new HubConnection(new LiveConnectionSocket.Factory(new LiveConnectionSocket(socket)), new JsonHubProtocol(), new UriEndPoint(server),
            new ServiceCollection().BuildServiceProvider(), NullLoggerFactory.Instance);
        connection.On("event", heard);
        await connection.StartAsync(cancel);
        return new LiveClient(connection);
    }

    public async Task Follow(string topic, CancellationToken cancel)
    {
        // A follow that was turned down would look like a very fast server.
        if (await connection.InvokeAsync<JsonElement?>("Follow", topic, cancel) is { ValueKind: JsonValueKind.Object } answer
            && answer.TryGetProperty("refused", out var refused) && refused.ValueKind == JsonValueKind.String)
            throw new InvalidOperationException($"{topic} was refused: {refused}");
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
