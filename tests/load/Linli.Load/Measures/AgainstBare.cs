using System.Net.Http.Headers;
using Linli.Load.Generators;
using Linli.Load.People;
using Linli.Load.Results;
using Linli.Load.Servers;

namespace Linli.Load.Measures;

/// <summary>Requests per second of a page ÷ those of a bare Kestrel that returns the same bytes, in turn.</summary>
internal static class AgainstBare
{
    private const int Connections = 64;
    private static readonly HttpClient Http = new();

    public static async Task<Row> Take(Bench bench, string measure, string goal, Resident reader, ServerProcess linli, string path, CancellationToken cancel)
    {
        var body = await reader.GetBytes(path, cancel);
        await using var bare = await bench.Bare(cancel);
        var same = new Uri(bare.Address, "/bodies/page");
        using (var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } })
            (await Http.PutAsync(same, content, cancel)).EnsureSuccessStatusCode().Dispose();

        long refused = 0, broken = 0;
        List<double> oursP99 = [], medians = [];
        await Once(new Uri(linli.Address, path), TimeSpan.FromSeconds(5));
        await Once(same, TimeSpan.FromSeconds(5));
        var pairs = await Pairs.Take(bench.PairCount,
            async () =>
            {
                var run = await Once(new Uri(linli.Address, path), bench.Run);
                (refused, broken) = (refused + run.Refused, broken + run.Broken);
                oursP99.Add(run.P99Ms);
                medians.Add(run.MedianMs);
                return run.PerSecond;
            },
            async () => (await Once(same, bench.Run)).PerSecond);

        return new Row(measure, $"{pairs.Ratios.Median():0.00}", goal,
            $"{pairs.Ours.Median():0}/s ÷ {pairs.Yardstick.Median():0}/s; pairs {string.Join(' ', pairs.Ratios.Select(ratio => $"{ratio:0.00}"))}; {body.Length} bytes; median {medians.Median():0.0} ms, p99 {oursP99.Median():0.0} ms; {refused} refused, {broken} broken")
        { Samples = pairs.Samples };

        Task<Wrk> Once(Uri url, TimeSpan duration) => Wrk.Repeat(url, reader.Token, Connections, duration, cancel);
    }
}
