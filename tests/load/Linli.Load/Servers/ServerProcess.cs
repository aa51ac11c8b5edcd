using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Linli.Load.Servers;

/// <summary>A server in its own process on the loopback, from its start until it is disposed of.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private static readonly HttpClient Probe = new() { Timeout = TimeSpan.FromSeconds(2) };
    private readonly Process process;

    private ServerProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public int Id => process.Id;

    /// <summary>How long the start took: from the fork until <c>/health/ready</c> answered with success.</summary>
    public TimeSpan StartedIn { get; private set; }

    /// <param name="dll">The built server.</param>
    /// <param name="log">Where its output goes.</param>
    /// <param name="arguments">Its own arguments; the address is added.</param>
    /// <param name="cancel">Ends the wait.</param>
    public static async Task<ServerProcess> Start(string dll, string log, string[] arguments, CancellationToken cancel)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        // With write-xor-execute, compiled code lies in mappings that perf cannot match with the map.
        var perfMap = Environment.GetEnvironmentVariable("LINLI_PERF_MAP") ?? "0";
        var begun = Stopwatch.GetTimestamp();
        // The shell writes the log, so that reading it costs this process nothing while it measures.
        var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec dotnet \"$0\" \"$@\" >\"$LINLI_LOG\" 2>&1", Path.GetFullPath(dll), "--urls", $"{address}".TrimEnd('/'), .. arguments])
        {
            Environment = { ["LINLI_LOG"] = Path.GetFullPath(log), ["DOTNET_PerfMapEnabled"] = perfMap, ["DOTNET_EnableWriteXorExecute"] = perfMap == "0" ? "1" : "0" },
        })!;
        var server = new ServerProcess(process, address);
        while (!await server.IsReady(cancel))
        {
            if (process.HasExited) throw new InvalidOperationException($"{Path.GetFileName(dll)} did not start: {await File.ReadAllTextAsync(log, cancel)}");
            await Task.Delay(TimeSpan.FromMilliseconds(2), cancel);
        }
        server.StartedIn = Stopwatch.GetElapsedTime(begun);
        return server;
    }

    /// <summary>Runs one of the server's own commands to its end.</summary>
    public static async Task Run(string dll, string[] arguments, CancellationToken cancel)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [dll, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(cancel), process.StandardError.ReadToEndAsync(cancel));
        await process.WaitForExitAsync(cancel);
        if (process.ExitCode != 0) throw new InvalidOperationException($"{arguments[0]} ended with {process.ExitCode}: {string.Concat(said)}");
    }

    /// <summary>Physical memory of the process now, in bytes.</summary>
    public long ResidentBytes() => File.ReadLines($"/proc/{Id}/status").Where(line => line.StartsWith("VmRSS:", StringComparison.Ordinal))
        .Select(line => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024).Single();

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            using (var ask = Process.Start("kill", ["-TERM", $"{Id}"])) await ask.WaitForExitAsync();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            try { await process.WaitForExitAsync(patience.Token); }
            catch (OperationCanceledException) { process.Kill(entireProcessTree: true); }
        }
        process.Dispose();
    }

    private async Task<bool> IsReady(CancellationToken cancel)
    {
        try
        {
            using var answer = await Probe.GetAsync(new Uri(Address, "/health/ready"), cancel);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
