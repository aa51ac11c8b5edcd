using System.IO.Pipelines;
using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;

namespace Linli.Tests.Support.Live;

/// <summary>A WebSocket as the pair of pipes that SignalR's client speaks over; the client package's own transports come in a package of their own.</summary>
internal sealed class LiveConnectionSocket : ConnectionContext
{
    private readonly WebSocket _socket;
    private readonly CancellationTokenSource _closed = new();
    private readonly Pipe _received = new();
    private readonly Pipe _toSend = new();
    private readonly Task _pumps;
    private TaskCompletionSource _reads = Finished();

    public LiveConnectionSocket(WebSocket socket)
    {
        _socket = socket;
        Transport = new Ends(_received.Reader, _toSend.Writer);
        _pumps = Task.WhenAll(Receive(), Send());
    }

    public override string ConnectionId { get; set; } = "";

    public override IFeatureCollection Features { get; } = new FeatureCollection();

    public override IDictionary<object, object?> Items { get; set; } = new Dictionary<object, object?>();

    public override IDuplexPipe Transport { get; set; }

    /// <summary>From now on nothing is taken from the network, as on a phone that lost its signal.</summary>
    public void StopReading() => _reads = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void ReadOn() => _reads.TrySetResult();

    public override void Abort(ConnectionAbortedException abortReason) => _closed.Cancel();

    public override async ValueTask DisposeAsync()
    {
        await _toSend.Writer.CompleteAsync();
        await _closed.CancelAsync();
        await _pumps;
        _socket.Dispose();
        _closed.Dispose();
        await base.DisposeAsync();
    }

    private async Task Receive()
    {
        try
        {
            while (true)
            {
                await _reads.Task.WaitAsync(_closed.Token);
                var got = await _socket.ReceiveAsync(_received.Writer.GetMemory(), _closed.Token);
                if (got.MessageType == WebSocketMessageType.Close) break;
                _received.Writer.Advance(got.Count);
                if ((await _received.Writer.FlushAsync(_closed.Token)).IsCompleted) break;
            }
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException or IOException)
        {
            // The other end went away without a word; for the client that is a close like any other.
        }

        await _received.Writer.CompleteAsync();
    }

    private async Task Send()
    {
        try
        {
            while (true)
            {
                var read = await _toSend.Reader.ReadAsync(_closed.Token);
                foreach (var part in read.Buffer) await _socket.SendAsync(part, WebSocketMessageType.Text, endOfMessage: true, _closed.Token);
                _toSend.Reader.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted) break;
            }
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException or IOException)
        {
            await _toSend.Reader.CompleteAsync();
        }
    }

    private static TaskCompletionSource Finished()
    {
        var finished = new TaskCompletionSource();
        finished.SetResult();
        return finished;
    }

    internal sealed class Factory(LiveConnectionSocket socket) : IConnectionFactory
    {
        public ValueTask<ConnectionContext> ConnectAsync(EndPoint endpoint, CancellationToken cancellationToken = default) => new(socket);
    }

    private sealed record Ends(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
