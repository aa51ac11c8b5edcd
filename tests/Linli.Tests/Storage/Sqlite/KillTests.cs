using System.Diagnostics;
using Linli.Api.Events;
using Linli.Api.Storage;
using Linli.Api.Storage.Sqlite;
using Linli.Api.Storage.Sqlite.Native;
using Linli.Tests.Support;

namespace Linli.Tests.Storage.Sqlite;

public sealed class KillTests : IDisposable
{
    private const int Kills = 50;
    private const int MostAcknowledgedBeforeAKill = 200;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Fifty_kills_at_random_moments_lose_nothing_that_was_acknowledged_and_leave_nothing_half_done()
    {
        await using (var store = WriteUntilKilled.Open(_folder.File)) await store.Commit(new Changes().Add(new Leaflet { Id = WriteUntilKilled.CounterId }), Cancel);
        var random = new Random(20260301);
        var acknowledged = new List<string>();
        for (var kill = 0; kill < Kills; kill++) acknowledged.AddRange(await RunAndKill(kill % 4 == 0 ? 0 : random.Next(1, MostAcknowledgedBeforeAKill)));

        await using var left = WriteUntilKilled.Open(_folder.File);
        var stored = (await left.ListAll(Query.On(Leaflet.OnBoardByActivity, WriteUntilKilled.Board), Cancel)).ToDictionary(leaflet => leaflet.Id);
        var told = await Events(left);
        Assert.DoesNotContain(acknowledged, id => !stored.ContainsKey(id));
        Assert.Equal(stored.Keys.Order(StringComparer.Ordinal), told.Select(logged => ((LeafletHung)logged.Event).LeafletId).Order(StringComparer.Ordinal));
        Assert.Equal(told.Select(logged => logged.Cursor).Distinct().Order(), told.Select(logged => logged.Cursor));
        Assert.NotEmpty(acknowledged);
        Assert.Equal(stored.Count, (await left.Find<Leaflet>(WriteUntilKilled.CounterId, Cancel))!.ReaderCount);
        Assert.Equal(stored.Count, await left.Count(Query.On(Leaflet.ByTag, "y"), Cancel));
        await ForumApp.Eventually(async () => Assert.Equal(stored.Values.Count(leaflet => leaflet.Text is not null), await FoundBySearch(left)));
        Assert.Equal("ok", Integrity());
    }

    // With none acknowledged it dies while it opens the file that its predecessor left.
    private async Task<IEnumerable<string>> RunAndKill(int afterAcknowledged)
    {
        using var writer = Process.Start(new ProcessStartInfo("dotnet", [typeof(KillTests).Assembly.Location, WriteUntilKilled.Command, _folder.File]) { RedirectStandardOutput = true })!;
        var lines = new List<string>();
        try
        {
            while (lines.Count <= afterAcknowledged) lines.Add(await writer.StandardOutput.ReadLineAsync(Cancel) ?? throw new InvalidOperationException("The writer ended by itself."));
        }
        finally
        {
            writer.Kill();
        }

        // What it still said before it died was acknowledged too; the last line may be torn.
        while (await writer.StandardOutput.ReadLineAsync(Cancel) is { } line) lines.Add(line);
        await writer.WaitForExitAsync(Cancel);
        return lines.Where(line => line.Length == Document.NewId().Length);
    }

    private static async Task<List<LoggedEvent>> Events(SqliteDocumentStore store)
    {
        var (events, head) = (new List<LoggedEvent>(), await store.Head(Cancel));
        await foreach (var logged in store.Tail(EventCursor.Start, Cancel))
        {
            events.Add(logged);
            if (logged.Cursor >= head) break;
        }

        return events;
    }

    private static async Task<int> FoundBySearch(SqliteDocumentStore store)
    {
        var (found, query) = (0, new SearchQuery("c1", "见证") { Limit = 100 });
        for (string? cursor = null; ;)
        {
            Assert.True(query.TryAfter(cursor, out var next));
            var page = await store.Search<Leaflet>(next, Cancel);
            found += page.Items.Count;
            if ((cursor = page.Next) is null) return found;
        }
    }

    private string Integrity()
    {
        using var connection = Connection.Open(_folder.File, busySeconds: 5);
        using var row = connection.Prepared("PRAGMA integrity_check");
        return row.Step() ? row.Text(0) : "";
    }
}
