using System.Collections.Concurrent;
using System.Diagnostics;

namespace Linli.Tests.Support.Processes;

/// <summary>A Linli in a process of its own, with the settings of <c>run.sh</c> unless a test says otherwise.</summary>
public sealed class LinliProcess : IAsyncDisposable
{
    private const string ReadyLine = "Linli is ready at ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly TaskCompletionSource<Uri> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private LinliProcess(Dictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Linli.Api.dll")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (key, value) in settings) start.Environment[key] = value;
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Output => string.Join('\n', _lines);

    public bool HasEnded => _process.HasExited;

    /// <param name="folder">Where its data lives.</param>
    /// <param name="settings">Configuration keys; a later one wins.</param>
    public static LinliProcess On(string folder, params ReadOnlySpan<(string Key, string Value)> settings)
    {
        var all = new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development", ["ASPNETCORE_URLS"] = "http://127.0.0.1:0", ["Storage__Folder"] = folder, ["Sms__Provider"] = "echo",
            ["Operators__Phones__0"] = "13900000000",
        };
        foreach (var (key, value) in TestEngine.Settings(folder)) all[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        foreach (var (key, value) in settings) all[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        return new LinliProcess(all);
    }

    /// <summary>Starts it with limits that no test reaches, and waits until it is ready.</summary>
    public static async Task<LinliProcess> Start(string folder)
    {
        var process = On(folder, ("RateLimits:RequestsPerMinute", "1000000"), ("RateLimits:WritesPerMinute", "1000000"), ("RateLimits:AnonymousPerMinute", "1000000"), ("RateLimits:CodesPerHour", "1000000"), ("RateLimits:CodesPerDay", "1000000"), ("RateLimits:CodesPerPhone", "1000000"));
        try
        {
            process.Address = await process.Ready();
            return process;
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>Where it listens; known after <see cref="Start"/>.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Its address, as soon as it says that it is ready.</summary>
    public async Task<Uri> Ready()
    {
        var ended = _process.WaitForExitAsync();
        if (await Task.WhenAny(_ready.Task, ended).WaitAsync(Patience) == ended) Assert.Fail($"It ended with {_process.ExitCode}:\n{Output}");
        return await _ready.Task;
    }

    /// <summary>The exit code of a process that ends by itself.</summary>
    public async Task<int> Ends()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    /// <summary>As a power cut does it.</summary>
    public async Task Kill()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await Kill();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        _lines.Enqueue(line);
        if (line.StartsWith(ReadyLine, StringComparison.Ordinal)) _ready.TrySetResult(new Uri(line[ReadyLine.Length..]));
    }
}
