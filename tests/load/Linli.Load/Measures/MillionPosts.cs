using System.Globalization;
using Linli.Load.Data;
using Linli.Load.Generators;
using Linli.Load.People;
using Linli.Load.Results;

namespace Linli.Load.Measures;

/// <summary>Whether a board's size is felt: time of a page of a board with a million posts ÷ of one with ten thousand, in turn.</summary>
public sealed class MillionPosts : IMeasure
{
    private const int Small = 10_000, PagesDeep = 200;

    public string Name => "million";

    public async Task<IReadOnlyList<Row>> Take(Bench bench, CancellationToken cancel)
    {
        await using var large = await Side.Open(bench, bench.LargeBoard, cancel);
        await using var small = await Side.Open(bench, Small, cancel);
        return
        [
            await Compare("the first page", "≤ 1.3", side => side.FirstPage),
            await Compare($"{PagesDeep} pages spread over the list, by age", "", side => side.SpreadPages),
        ];

        async Task<Row> Compare(string pages, string goal, Func<Side, string> lines)
        {
            foreach (var side in (Side[])[large, small]) await side.Once(lines(side), TimeSpan.FromSeconds(3), cancel);
            var pairs = await Pairs.Take(bench.PairCount, () => Time(large), () => Time(small));
            return new Row(string.Create(CultureInfo.InvariantCulture, $"{pages}: {bench.LargeBoard:N0} posts ÷ {Small:N0}"), $"{pairs.Ratios.Median():0.00}", goal,
                $"{pairs.Ours.Median():0.000} ms ÷ {pairs.Yardstick.Median():0.000} ms a request, one connection; pairs {string.Join(' ', pairs.Ratios.Select(ratio => $"{ratio:0.00}"))}")
            { Samples = pairs.Samples };

            async Task<double> Time(Side side) => 1000 / (await side.Once(lines(side), bench.Run, cancel)).PerSecond;
        }
    }

    /// <summary>A server on a board of one size, and the requests to make of it.</summary>
    private sealed class Side(Servers.ServerProcess server, string firstPage, string spreadPages) : IAsyncDisposable
    {
        public string FirstPage => firstPage;

        public string SpreadPages => spreadPages;

        public static async Task<Side> Open(Bench bench, int posts, CancellationToken cancel)
        {
            var server = await bench.Linli(await BigBoardData.Of(bench, posts, cancel), cancel);
            var community = await Neighbourhood.Enter(server.Address, bench.Seeds, cancel);
            var list = $"/api/v1/boards/{community.BoardId}/posts?limit=20";
            var spread = await SpreadCursors(community, list, posts, cancel);
            return new Side(server,
                await Lines($"first-{posts}.txt", [list]),
                await Lines($"spread-{posts}.txt", spread.Select(cursor => $"{list}&sort=newest&cursor={cursor}")));

            async Task<string> Lines(string name, IEnumerable<string> paths)
            {
                var file = bench.Scratch(name);
                await File.WriteAllLinesAsync(file, paths.Select(path => $"{community.Somebody.Token}\t{path}"), cancel);
                return file;
            }
        }

        public Task<Wrk> Once(string lines, TimeSpan duration, CancellationToken cancel) => Wrk.Script("lines.lua", server.Address, lines, connections: 1, duration, cancel);

        public ValueTask DisposeAsync() => server.DisposeAsync();

        // Cursors are opaque, so the list is walked once, in pages as large as they come.
        private static async Task<List<string>> SpreadCursors(Neighbourhood community, string list, int posts, CancellationToken cancel)
        {
            var cursors = new List<string>();
            var every = Math.Max(1, posts / 100 / PagesDeep);
            string? cursor = null;
            for (var page = 0; page == 0 || cursor is not null; page++)
            {
                if (cursor is not null && page % every == 0) cursors.Add(cursor);
                var answer = await community.Somebody.Get($"{list.Replace("limit=20", "limit=100", StringComparison.Ordinal)}&sort=newest{(cursor is null ? "" : $"&cursor={cursor}")}", cancel);
                cursor = answer.TryGetProperty("next", out var next) ? next.GetString() : null;
            }

            return cursors;
        }
    }
}
