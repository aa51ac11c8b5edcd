using System.Diagnostics;
using System.Text;

namespace Linli.Tests.Support;

/// <summary>Linli as a process of its own, which a test may kill.</summary>
public sealed class LinliProcess : IAsyncDisposable
{
    private const string ReadyLine = "Linli is ready at ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly TaskCompletionSource<Uri?> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private LinliProcess(string folder)
    {
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "Linli.Api.dll"), "--urls", "http://127.0.0.1:0", "--environment=Development", $"--Storage:Folder={folder}", "--Sms:Provider=echo",
            "--RateLimits:RequestsPerMinute=1000000", "--RateLimits:WritesPerMinute=1000000", "--RateLimits:AnonymousPerMinute=1000000", "--Logging:LogLevel:Default=Warning",
        ];
        _process = new Process { StartInfo = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true } };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.EnableRaisingEvents = true;
        _process.Exited += (_, _) => _ready.TrySetResult(null);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Starts it, and waits until it is ready.</summary>
    public static async Task<LinliProcess> Start(string folder)
    {
        var process = new LinliProcess(folder);
        process.Address = await process._ready.Task.WaitAsync(Patience) ?? throw new InvalidOperationException(process.Said());
        return process;
    }

    /// <summary>Starts it where it must refuse to.</summary>
    /// <returns>Its exit code and everything that it said.</returns>
    public static async Task<(int Code, string Said)> Refuse(string folder)
    {
        await using var process = new LinliProcess(folder);
        await process._process.WaitForExitAsync().WaitAsync(Patience);
        return (process._process.ExitCode, process.Said());
    }

    /// <summary>SIGKILL: no goodbye, nothing is flushed.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync().WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await Kill();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (_said) _said.AppendLine(line);
        if (line.StartsWith(ReadyLine, StringComparison.Ordinal)) _ready.TrySetResult(new Uri(line[ReadyLine.Length..]));
    }

    private string Said()
    {
        lock (_said) return _said.ToString();
    }
}
