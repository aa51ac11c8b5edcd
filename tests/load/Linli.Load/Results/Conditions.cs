using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Linli.Load.Results;

/// <summary>What the numbers were taken on. Another machine gives other numbers; ratios travel better.</summary>
public sealed record Conditions(DateTimeOffset At, string Commit, string Engine, string Processor, int Cores, double MemoryGb, string Runtime, string System, double LoadBefore, double SecondsARun, int Pairs)
{
    public static Conditions Now(string engine, double secondsARun, int pairs) => new(
        TimeProvider.System.GetUtcNow(),
        Git("rev-parse --short HEAD") + (Git("status --porcelain --untracked-files=no").Length > 0 ? " with changes" : ""),
        engine,
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown processor",
        Environment.ProcessorCount,
        GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9,
        RuntimeInformation.FrameworkDescription,
        RuntimeInformation.OSDescription,
        double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture),
        secondsARun,
        pairs);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{At:yyyy-MM-dd HH:mm} UTC, commit {Commit}, {Engine}, {Processor}, {Cores} cores, {MemoryGb:0} GB, {Runtime}, {System}; load average before: {LoadBefore:0.00}; {SecondsARun:0} s a run, {Pairs} pairs; generator on the same machine.");

    private static string Git(string arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true, WorkingDirectory = AppContext.BaseDirectory })!;
        return git.StandardOutput.ReadToEnd().Trim();
    }
}
