using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;

namespace Linli.Tests.Moving;

/// <summary><c>linli move</c> in a process of its own.</summary>
internal sealed class MoveProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly Channel<string> _news = Channel.CreateUnbounded<string>();

    private MoveProcess(params IEnumerable<string> arguments)
    {
        _process = new Process { StartInfo = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Linli.Api.dll"), "move", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true } };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Output => string.Join('\n', _lines);

    public static MoveProcess Start(string from, string to) => new("--from", from, "--to", to);

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int ExitCode, string Output)> Run(params string[] arguments)
    {
        await using var move = new MoveProcess(arguments);
        await move._process.WaitForExitAsync().WaitAsync(Patience);
        return (move._process.ExitCode, move.Output);
    }

    public static Task<(int ExitCode, string Output)> Run(string from, string to) => Run("--from", from, "--to", to);

    /// <summary>Ends when it has printed a line with this.</summary>
    public async Task Says(string part)
    {
        while (!(await _news.Reader.ReadAsync().AsTask().WaitAsync(Patience)).Contains(part, StringComparison.Ordinal)) { }
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
        _news.Writer.TryWrite(line);
    }
}
