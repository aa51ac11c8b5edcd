using Linli.Load.Results;

namespace Linli.Load.Measures;

/// <summary>How long a restart keeps people waiting: from the start of the process until it says that it is ready, demo district loaded.</summary>
public sealed class StartToReady : IMeasure
{
    private const int Starts = 10;

    public string Name => "start";

    public async Task<IReadOnlyList<Row>> Take(Bench bench, CancellationToken cancel)
    {
        var data = await bench.DemoData("copy", cancel);
        var seconds = new double[Starts];
        for (var start = 0; start < Starts; start++)
        {
            await using var linli = await bench.Linli(data, cancel);
            seconds[start] = linli.StartedIn.TotalSeconds;
        }
        return
        [
            new Row("start to ready", $"{seconds.Median():0.00} s", "≤ 2 s", $"{Starts} starts, {seconds.Min():0.00}–{seconds.Max():0.00} s")
            { Samples = new Dictionary<string, double[]> { ["seconds"] = seconds } },
        ];
    }
}
