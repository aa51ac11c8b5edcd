using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Linli.Tests.Seeding;
using Linli.Tests.Support;

namespace Linli.Tests;

/// <summary>What <c>docker-compose.yml</c> asks a container, asked of a Linli and of nothing.</summary>
public sealed class HealthCheckTests
{
    [Fact]
    public async Task A_linli_that_is_ready_is_healthy()
    {
        await using var forum = ForumApp.Start();
        Assert.Equal(0, await Check(forum.Address.Port));
    }

    [Fact]
    public async Task A_port_where_nobody_answers_or_somebody_says_no_is_not()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var checking = Check(port);
        using (var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken))
        {
            await client.GetStream().WriteAsync("HTTP/1.1 503 Service Unavailable\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
            client.Client.Shutdown(SocketShutdown.Send);
            Assert.NotEqual(0, await checking);
        }

        listener.Stop();
        Assert.NotEqual(0, await Check(port));
    }

    private static async Task<int> Check(int port)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Seeds.Folder, "../docker-compose.yml"));
        var test = lines.SkipWhile(line => line.Trim() != "healthcheck:").First(line => line.TrimStart().StartsWith("test: ", StringComparison.Ordinal));
        // A YAML flow sequence of quoted strings is JSON.
        var command = JsonSerializer.Deserialize<string[]>(test.Trim()["test: ".Length..])!;
        Assert.Equal("CMD", command[0]);
        Assert.Contains("/8080", command[^1], StringComparison.Ordinal);
        using var process = Process.Start(new ProcessStartInfo(command[1], [.. command[2..^1], command[^1].Replace("/8080", $"/{port}", StringComparison.Ordinal)]) { RedirectStandardError = true })!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }
}
