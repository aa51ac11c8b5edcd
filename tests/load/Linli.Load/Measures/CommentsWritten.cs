using Linli.Load.Generators;
using Linli.Load.People;
using Linli.Load.Results;

namespace Linli.Load.Measures;

/// <summary>Comments per second that 64 clients write and the store has made durable, by different people on different posts.</summary>
public sealed class CommentsWritten : IMeasure
{
    private const int Clients = 64, Posts = 64;

    public string Name => "writes";

    public async Task<IReadOnlyList<Row>> Take(Bench bench, CancellationToken cancel)
    {
        var (server, community) = await bench.DemoDistrict(cancel);
        await using var _ = server;
        List<string> posts = [];
        for (var number = 0; number < Posts; number++) posts.Add(await community.WritePost(number, cancel));
        return [await Take("comments written, 64 clients, 64 posts", "≥ 4000/s", posts), await Take("comments written, 64 clients, one post", "", posts[..1])];

        async Task<Row> Take(string measure, string goal, IReadOnlyList<string> onto)
        {
            var lines = bench.Scratch("writers.txt");
            await File.WriteAllLinesAsync(lines, Enumerable.Range(0, Clients).Select(client =>
                $"{community.People[client % community.People.Count].Token}\t/api/v1/posts/{onto[client % onto.Count]}/comments"), cancel);
            await Wrk.Script("comments.lua", server.Address, lines, Clients, TimeSpan.FromSeconds(5), cancel);

            var runs = new List<Wrk>();
            var before = await Counted(community, onto, cancel);
            for (var run = 0; run < bench.PairCount; run++) runs.Add(await Wrk.Script("comments.lua", server.Address, lines, Clients, bench.Run, cancel));
            var kept = await Counted(community, onto, cancel) - before;
            // A run's last requests may be written though wrk has hung up before their answers.
            var answered = runs.Sum(run => run.Answered);
            var verdict = kept >= answered && kept <= answered + (Clients * runs.Count) ? "all there" : "NOT all there";
            return new Row(measure, $"{runs.Select(run => run.PerSecond).Median():0}/s", goal,
                $"median {runs.Select(run => run.MedianMs).Median():0.0} ms, p99 {runs.Select(run => run.P99Ms).Median():0.0} ms; {answered} answered, {kept} counted afterwards ({verdict}); {runs.Sum(run => run.Refused)} refused, {runs.Sum(run => run.Broken)} broken")
            { Samples = new Dictionary<string, double[]> { ["perSecond"] = [.. runs.Select(run => run.PerSecond)] } };
        }
    }

    private static async Task<long> Counted(Neighbourhood community, IEnumerable<string> posts, CancellationToken cancel)
    {
        var count = 0L;
        foreach (var post in posts) count += (await community.Somebody.Get($"/api/v1/posts/{post}", cancel)).GetProperty("commentCount").GetInt64();
        return count;
    }
}
