using System.Net;
using System.Net.Sockets;
using System.Text;
using Linli.Api.Http.Bounds;
using Linli.Tests.Support;

namespace Linli.Tests.Http;

/// <summary>On a bare connection, where it shows whether the refusal can still be read.</summary>
public sealed class OversizedBodyTests : IAsyncLifetime
{
    private readonly ForumApp _forum = ForumApp.Start();
    private readonly TcpClient _socket = new();
    private StreamReader _answers = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _socket.ConnectAsync(IPAddress.Loopback, _forum.Address.Port, Cancel);
        _answers = new StreamReader(_socket.GetStream());
    }

    public async ValueTask DisposeAsync()
    {
        _answers.Dispose();
        _socket.Dispose();
        await _forum.DisposeAsync();
    }

    [Fact]
    public async Task A_client_that_sends_on_reads_the_refusal_and_may_go_on_with_the_same_connection()
    {
        await Begin($"Content-Length: {3 * Limits.MostBodyBytes}");
        // All of it, and more than a socket would hold for a server that does not read.
        for (var sent = 0L; sent < 3 * Limits.MostBodyBytes; sent += 4096) await Send(new string('1', 4096));
        await IsTooLarge();

        await Send("GET /health/live HTTP/1.1\r\nHost: linli\r\n\r\n");
        Assert.Equal("HTTP/1.1 200 OK", await _answers.ReadLineAsync(Cancel));
    }

    [Fact]
    public async Task So_does_one_that_declares_no_length()
    {
        await Begin("Transfer-Encoding: chunked");
        for (var sent = 0L; sent < 3 * Limits.MostBodyBytes; sent += 4096) await Send($"1000\r\n{new string('1', 4096)}\r\n");
        await Send("0\r\n\r\n");
        await IsTooLarge();
    }

    [Fact]
    public async Task Who_announces_an_endless_body_is_refused_before_it_is_sent()
    {
        await Begin("Content-Length: 1000000000000");
        await IsTooLarge();
        // Everything after it is the body that nobody reads.
        Assert.Null(await _answers.ReadLineAsync(Cancel));
    }

    private Task Begin(string length) =>
        Send($"POST /api/v1/sign-in/codes HTTP/1.1\r\nHost: linli\r\nContent-Type: application/json\r\n{length}\r\n\r\n");

    private async Task Send(string text) => await _socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text), Cancel);

    private async Task IsTooLarge()
    {
        Assert.StartsWith("HTTP/1.1 413", await _answers.ReadLineAsync(Cancel), StringComparison.Ordinal);
        var isChunked = false;
        var length = 0;
        while (await _answers.ReadLineAsync(Cancel) is { Length: > 0 } header)
        {
            isChunked |= header == "Transfer-Encoding: chunked";
            if (header.StartsWith("Content-Length: ", StringComparison.Ordinal)) length = int.Parse(header["Content-Length: ".Length..], null);
        }

        var body = new StringBuilder();
        if (isChunked)
        {
            while (await _answers.ReadLineAsync(Cancel) is { } size && size != "0") body.Append(await _answers.ReadLineAsync(Cancel));
            await _answers.ReadLineAsync(Cancel);
        }

        for (; length > 0; length--) body.Append((char)_answers.Read());
        Assert.Contains("\"/problems/too-large\"", body.ToString(), StringComparison.Ordinal);
    }
}
