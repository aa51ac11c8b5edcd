using Linli.Api.Events;
using Linli.Api.Storage;

namespace Linli.Tests.Storage;

public abstract partial class DocumentStoreContract
{
    private static readonly EventCursor Beyond = new(long.MaxValue);

    [Fact]
    public async Task Every_reader_hears_every_event_once_in_the_one_order_however_many_commit_at_once()
    {
        const int Writers = 8, Commits = 20;
        var other = await Another();
        var readers = new[] { Hears(Log), Hears((IEventLog)other), HearsInPieces((IEventLog)other) };
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var glances = Glances((IEventLog)other, enough.Token);

        await AtOnce(Writers, async writer =>
        {
            for (var number = 0; number < Commits; number++)
                await (writer % 2 == 0 ? Store : other).Commit(Announcing($"{writer:00}/{number:00}a", "b1").Announce(Of($"{writer:00}/{number:00}b", "b1")), Cancel);
            return true;
        });
        await Store.Commit(Announcing("last"), Cancel);

        var heard = await Task.WhenAll(readers);
        var order = heard[0].Select(logged => ((LeafletHung)logged.Event).LeafletId).ToList();
        Assert.Equal(Writers * Commits * 2, order.Distinct().Count());
        Assert.All(heard, one => Assert.Equal(heard[0].Select(logged => logged.Cursor), one.Select(logged => logged.Cursor)));
        Assert.Equal(heard[0].Select(logged => logged.Cursor).Distinct().Order(), heard[0].Select(logged => logged.Cursor));
        Assert.All(order.GroupBy(name => name[..2]), own => Assert.Equal(own.Order(StringComparer.Ordinal), own));

        await enough.CancelAsync();
        Assert.All(await glances, seen => Assert.Equal(order.Take(seen.Count), seen));
    }

    [Fact]
    public async Task A_reader_goes_on_behind_its_cursor_and_waits_for_what_comes()
    {
        await Store.Commit(Announcing("1").Announce(Of("2")).Announce(Of("3")), Cancel);
        var first = (await Read(Log, EventCursor.Start, 3))[0];
        Assert.Equal(("leaflet-hung", Clock.Now), (first.Type, first.At));

        var next = Read(Log, first.Cursor, 3);
        await Store.Commit(Announcing("4"), Cancel);

        Assert.Equal(["2", "3", "4"], (await next).Select(NameOf));
    }

    [Fact]
    public async Task What_was_missed_is_told_by_topic_between_two_cursors_and_no_more_than_asked()
    {
        foreach (var (name, boards) in new[] { ("1", "b1"), ("2", "b2"), ("3", "b1 b2"), ("4", "b1 b1"), ("5", "b1") })
            await Store.Commit(new Changes().Announce(Of(name, boards.Split(' '))), Cancel);
        var all = await Read(Log, EventCursor.Start, 5);

        Assert.Equal(["1", "3", "4", "5"], await Missed("board/b1", EventCursor.Start, all[4].Cursor, 10));
        Assert.Equal(["3", "4"], await Missed("board/b1", all[0].Cursor, all[3].Cursor, 10));
        Assert.Equal(["1", "3"], await Missed("board/b1", EventCursor.Start, all[4].Cursor, 2));
        Assert.Equal(["2", "3"], await Missed("board/b2", EventCursor.Start, all[4].Cursor, 10));
        Assert.Empty(await Missed("board/b3", EventCursor.Start, all[4].Cursor, 10));
        await Assert.ThrowsAsync<EventsGoneException>(() => Missed("board/b1", new EventCursor(all[4].Cursor.Position + 1_000_000), Beyond, 10));
    }

    [Fact]
    public async Task The_head_is_the_last_committed_event()
    {
        Assert.Equal(EventCursor.Start, await Log.Head(Cancel));
        await Store.Commit(Announcing("1").Announce(Of("2")), Cancel);
        Assert.Equal((await Read(Log, EventCursor.Start, 2))[1].Cursor, await Log.Head(Cancel));
        await Store.Commit(new Changes().Add(Hanging("b1")), Cancel);
        Assert.Equal((await Read(Log, EventCursor.Start, 2))[1].Cursor, await Log.Head(Cancel));
    }

    [Fact]
    public async Task Who_stood_before_what_was_forgotten_is_told_and_the_rest_go_on()
    {
        await Store.Commit(Enumerable.Range(0, 1200).Aggregate(new Changes(), (changes, number) => changes.Announce(Of($"{number}", "b1"))), Cancel);
        var old = await Log.Head(Cancel);
        Clock.Now += TimeSpan.FromDays(1);
        await Store.Commit(Announcing("young", "b1"), Cancel);

        Assert.Equal(1200, await Log.Prune(Clock.Now, Cancel));

        await Assert.ThrowsAsync<EventsGoneException>(() => Read(Log, EventCursor.Start, 1));
        await Assert.ThrowsAsync<EventsGoneException>(() => Missed("board/b1", EventCursor.Start, Beyond, 10));
        Assert.Equal(["young"], await Missed("board/b1", old, Beyond, 10));
        Assert.Equal("young", NameOf((await Read(Log, old, 1))[0]));
    }

    [Fact]
    public async Task When_all_are_forgotten_the_log_goes_on_from_where_it_was()
    {
        await Store.Commit(Announcing("1"), Cancel);
        var head = await Log.Head(Cancel);
        Assert.Equal(0, await Log.Prune(Clock.Now, Cancel));
        Assert.Equal(1, await Log.Prune(Clock.Now.AddTicks(TimeSpan.TicksPerMillisecond), Cancel));
        await Restart();

        Assert.Equal(head, await Log.Head(Cancel));
        var next = Read(Log, head, 1);
        await Store.Commit(Announcing("2"), Cancel);
        Assert.True((await next)[0].Cursor > head);
        await Assert.ThrowsAsync<EventsGoneException>(() => Read(Log, EventCursor.Start, 1));
    }

    private static LeafletHung Of(string name, params string[] boards) => new(name) { Boards = [.. boards] };

    private static Changes Announcing(string name, params string[] boards) => new Changes().Announce(Of(name, boards));

    private static string NameOf(LoggedEvent logged) => ((LeafletHung)logged.Event).LeafletId;

    private async Task<IEnumerable<string>> Missed(string topic, EventCursor after, EventCursor upTo, int limit) => (await Log.Missed(topic, after, upTo, limit, Cancel)).Select(NameOf);

    /// <summary>The next events, however long they take.</summary>
    private static async Task<List<LoggedEvent>> Read(IEventLog log, EventCursor after, int count)
    {
        var read = new List<LoggedEvent>();
        await foreach (var logged in log.Tail(after, Cancel))
        {
            read.Add(logged);
            if (read.Count == count) break;
        }

        return read;
    }

    /// <summary>All up to the one named "last".</summary>
    private static async Task<List<LoggedEvent>> Hears(IEventLog log)
    {
        var heard = new List<LoggedEvent>();
        await foreach (var logged in log.Tail(EventCursor.Start, Cancel))
        {
            if (NameOf(logged) == "last") break;
            heard.Add(logged);
        }

        return heard;
    }

    /// <summary>The same by one who breaks off after each few and comes back with the cursor.</summary>
    private static async Task<List<LoggedEvent>> HearsInPieces(IEventLog log)
    {
        var heard = new List<LoggedEvent>();
        while (true)
        {
            var piece = await Read(log, heard.Count == 0 ? EventCursor.Start : heard[^1].Cursor, 1 + (heard.Count % 3));
            heard.AddRange(piece.TakeWhile(logged => NameOf(logged) != "last"));
            if (piece.Any(logged => NameOf(logged) == "last")) return heard;
        }
    }

    /// <summary>What was there up to the head, again and again: nothing may appear behind a head that was handed out.</summary>
    private static async Task<List<List<string>>> Glances(IEventLog log, CancellationToken enough)
    {
        var glances = new List<List<string>>();
        while (!enough.IsCancellationRequested)
        {
            var head = await log.Head(Cancel);
            glances.Add([.. (await log.Missed("board/b1", EventCursor.Start, head, 1000, Cancel)).Select(NameOf)]);
            await Task.Yield();
        }

        return glances;
    }
}
