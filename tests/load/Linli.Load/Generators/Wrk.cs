using System.Diagnostics;
using System.Globalization;

namespace Linli.Load.Generators;

/// <summary>One run of wrk, the load generator that leaves most of a small machine to the server.</summary>
/// <param name="PerSecond">Answers per second, refusals and broken connections not counted.</param>
/// <param name="MedianMs">Milliseconds until half of the requests were answered.</param>
/// <param name="P99Ms">Milliseconds until 99 of 100 were.</param>
/// <param name="Refused">Answers with a status of 400 or more.</param>
/// <param name="Broken">Connections that failed and requests that timed out.</param>
/// <param name="Answered">Answers in all, without refusals.</param>
public sealed record Wrk(double PerSecond, double MedianMs, double P99Ms, long Refused, long Broken, long Answered)
{
    private static string Scripts => Path.Combine(AppContext.BaseDirectory, "Generators");

    /// <summary>The same request from every connection.</summary>
    public static Task<Wrk> Repeat(Uri url, string token, int connections, TimeSpan duration, CancellationToken cancel) =>
        Run([.. Common(connections, duration, "summary.lua"), "-H", $"Authorization: Bearer {token}", $"{url}"], cancel);

    /// <summary>A script over a file of <c>token TAB path</c> lines.</summary>
    public static Task<Wrk> Script(string script, Uri server, string lines, int connections, TimeSpan duration, CancellationToken cancel) =>
        Run([.. Common(connections, duration, script), $"{server}", "--", Path.GetFullPath(lines), $"{Random.Shared.Next()}"], cancel);

    private static string[] Common(int connections, TimeSpan duration, string script) =>
        ["-t", connections > 1 ? "2" : "1", "-c", $"{connections}", "-d", $"{duration.TotalSeconds:0}s", "--timeout", "10s", "-s", script];

    private static async Task<Wrk> Run(string[] arguments, CancellationToken cancel)
    {
        using var wrk = Process.Start(new ProcessStartInfo("wrk", arguments) { WorkingDirectory = Scripts, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var complaint = wrk.StandardError.ReadToEndAsync(cancel);
        var output = await wrk.StandardOutput.ReadToEndAsync(cancel);
        await wrk.WaitForExitAsync(cancel);
        var line = output.Split('\n').FirstOrDefault(line => line.StartsWith("@ ", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"wrk printed no summary: {output}{await complaint}");
        return Read([.. line.Split(' ').Skip(1).Select(number => long.Parse(number, CultureInfo.InvariantCulture))]);
    }

    private static Wrk Read(long[] numbers) => numbers is [var requests, var duration, var refused, var broken, var median, var p99]
        ? new Wrk((requests - refused) / (duration / 1e6), median / 1e3, p99 / 1e3, refused, broken, requests - refused)
        : throw new InvalidOperationException("wrk's summary has another shape.");
}
