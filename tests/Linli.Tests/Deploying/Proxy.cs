using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace Linli.Tests.Deploying;

/// <summary>The reverse proxy of <c>docker-compose.yml</c> with its own configuration file, on the loopback. Caddy's program is the one that <c>LINLI_TEST_CADDY</c> names.</summary>
internal sealed class Proxy : IAsyncDisposable
{
    private readonly Process _process;

    private Proxy(Uri address, Process process) => (Address, _process) = (address, process);

    public Uri Address { get; }

    public static async Task<Proxy> Before(params IEnumerable<Uri> nodes)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("LINLI_TEST_CADDY") is { Length: > 0 } named ? named : "caddy", ["run", "--adapter", "caddyfile", "--config", Configuration()]) { RedirectStandardError = true };
        start.Environment["SITE"] = address.GetLeftPart(UriPartial.Authority);
        start.Environment["NODES"] = string.Join(' ', nodes.Select(node => node.Authority));
        start.Environment["PROXY_ADMIN"] = "off";
        start.Environment["HOME"] = start.Environment["XDG_DATA_HOME"] = start.Environment["XDG_CONFIG_HOME"] = Path.GetTempPath();
        var process = Process.Start(start)!;
        var said = new List<string>();
        while (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            said.Add(line);
            if (!line.Contains("serving initial configuration", StringComparison.Ordinal)) continue;
            // Read on, or it would wait for a reader once the pipe is full.
            _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
            return new Proxy(address, process);
        }

        throw new InvalidOperationException($"Caddy does not start:\n{string.Join('\n', said)}");
    }

    public async Task<HttpResponseMessage> Get(string path)
    {
        using var http = new HttpClient { BaseAddress = Address };
        return await http.GetAsync(path, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Configuration([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../deploy/Caddyfile"));
}
