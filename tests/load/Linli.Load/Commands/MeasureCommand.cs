using System.CommandLine;
using Linli.Load.Measures;
using Linli.Load.Results;

namespace Linli.Load.Commands;

/// <summary>Takes the measures one after the other and prints one table.</summary>
internal static class MeasureCommand
{
    private static readonly IMeasure[] All =
        [new BoardPage(), new CommentsPage(), new CommentsWritten(), new BallotsCast(), new MillionPosts(), new FanOut(), new IdleConnections(), new StartToReady(), new StoreCommits()];

    public static Command Create()
    {
        var names = new Argument<string[]>("measure") { Description = $"Which: {string.Join(", ", All.Select(measure => measure.Name))}; all when none is named." };
        names.AcceptOnlyFromAmong([.. All.Select(measure => measure.Name)]);
        var seconds = new Option<int>("--seconds") { Description = "Length of one throughput run.", DefaultValueFactory = _ => 10 };
        var pairs = new Option<int>("--pairs") { Description = "How many pairs of runs.", DefaultValueFactory = _ => 5 };
        var posts = new Option<int>("--posts") { Description = "Posts on the large board of million.", DefaultValueFactory = _ => 1_000_000 };
        var command = new Command("measure", "Take measures and print a table.") { names, seconds, pairs, posts, Places.Engine, Places.Url, Places.Repository };
        command.SetAction(async (parsed, cancel) =>
        {
            var chosen = parsed.GetValue(names) is { Length: > 0 } some ? All.Where(measure => some.Contains(measure.Name)) : All;
            await Run(Places.Bench(parsed, TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetValue(pairs)) with { LargeBoard = parsed.GetValue(posts) }, chosen, cancel);
        });
        return command;
    }

    private static async Task Run(Bench bench, IEnumerable<IMeasure> chosen, CancellationToken cancel)
    {
        var conditions = Conditions.Now(bench.Engine.Name, bench.Run.TotalSeconds, bench.PairCount);
        var rows = new List<Row>();
        foreach (var measure in chosen)
        {
            Bench.Say(measure.Name);
            rows.AddRange(await measure.Take(bench, cancel));
        }
        await Table.Keep(bench.Results, conditions, rows, cancel);
        Console.WriteLine(Table.Markdown(conditions, rows));
    }
}
