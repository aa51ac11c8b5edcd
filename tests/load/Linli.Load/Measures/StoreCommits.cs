using System.Diagnostics;
using Linli.Api.Storage;
using Linli.Load.People;
using Linli.Load.Results;
using Linli.Load.Storage;
using Thread = Linli.Load.Storage.Thread;

namespace Linli.Load.Measures;

/// <summary>Durable commits per second of the engine alone: what a comment writes, from 64 writers.</summary>
public sealed class StoreCommits : IMeasure
{
    private const int Writers = 64;

    public string Name => "store";

    public async Task<IReadOnlyList<Row>> Take(Bench bench, CancellationToken cancel)
    {
        var folder = Directory.CreateDirectory(bench.Data($"store-{Guid.NewGuid().ToString("N")[..8]}")).FullName;
        try
        {
            var store = await bench.Engine.OpenWithOurs(folder);
            await using var _ = (IAsyncDisposable)store;
            var threads = Enumerable.Range(0, Writers).Select(_ => new Thread { Id = Document.NewId() }).ToArray();
            await store.Commit(new Changes().AddRange(threads), cancel);
            await Run(store, threads, TimeSpan.FromSeconds(3), cancel);
            var runs = new double[bench.PairCount];
            for (var run = 0; run < runs.Length; run++) runs[run] = await Run(store, threads, bench.Run, cancel);
            return
            [
                new Row($"commits of the engine alone, {Writers} writers", $"{runs.Median():0}/s", "", $"{runs.Min():0}–{runs.Max():0}/s; a document, a counter and an event each")
                { Samples = new Dictionary<string, double[]> { ["perSecond"] = runs } },
            ];
        }
        finally
        {
            await bench.Forget(folder);
        }
    }

    private static async Task<double> Run(IDocumentStore store, Thread[] threads, TimeSpan duration, CancellationToken cancel)
    {
        var begun = Stopwatch.GetTimestamp();
        var written = await Task.WhenAll(threads.Select((thread, number) => Task.Run(async () =>
        {
            var count = 0;
            for (; Stopwatch.GetElapsedTime(begun) < duration; count++) await store.Commit(Remark(thread, number, count), cancel);
            return count;
        }, cancel)));
        return written.Sum() / Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }

    private static Changes Remark(Thread thread, int writer, int number)
    {
        var remark = new Remark
        {
            Id = Guid.NewGuid().ToString("N"), ThreadId = thread.Id, AuthorId = $"{writer:x32}", Body = Texts.Body(number), At = TimeProvider.System.GetUtcNow(),
        };
        return new Changes().Add(remark).Increment<Thread>(thread.Id, t => t.Remarks, 1).Announce(new RemarkMade(thread.Id, remark.Id));
    }
}
