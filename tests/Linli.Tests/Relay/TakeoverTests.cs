using System.Diagnostics;
using Linli.Api.Relay;

namespace Linli.Tests.Relay;

public sealed class TakeoverTests : RelayTest
{
    [Fact]
    public async Task Two_nodes_relay_each_event_once()
    {
        var (left, right) = (new Diary("points"), new Diary("points"));
        await Start(left);
        await Ring(0);
        await left.Writes(1);
        await Start(right);
        foreach (var number in Enumerable.Range(1, 200)) await Ring(number);
        await left.Writes(200);
        Assert.Equal(Enumerable.Range(0, 201), left.Entries);
        Assert.Empty(right.Entries);
    }

    [Fact]
    public async Task Many_nodes_that_start_together_agree_on_one()
    {
        var diaries = Enumerable.Range(0, 5).Select(_ => new Diary("points")).ToList();
        await Task.WhenAll(diaries.Select(diary => Task.Run(() => Start(diary), Cancel)));
        foreach (var number in Enumerable.Range(0, 50)) await Ring(number);
        await Task.WhenAny(diaries.Select(diary => diary.Writes(50)));
        Assert.Equal(Enumerable.Range(0, 50), diaries.SelectMany(diary => diary.Entries));
    }

    [Fact]
    public async Task When_the_holder_dies_another_takes_over_and_nothing_is_lost()
    {
        var (left, right) = (new Diary("points"), new Diary("points"));
        var dying = await Start(left);
        await Ring(1);
        await left.Writes(1);
        await HasSaved("points");
        await Start(right);
        await dying.Die();
        await Ring(2, 3);
        await right.Writes(2);
        Assert.Equal([2, 3], right.Entries);
    }

    [Fact]
    public async Task With_the_default_settings_a_takeover_takes_less_than_ten_seconds()
    {
        static void Defaults(RelayOptions options) => (options.LeaseSeconds, options.RenewSeconds) = (new RelayOptions().LeaseSeconds, new RelayOptions().RenewSeconds);
        var (left, right) = (new Diary("points"), new Diary("points"));
        var dying = await Start(Defaults, left);
        await Ring(1);
        await left.Writes(1);
        await HasSaved("points");
        await Start(Defaults, right);
        await dying.Die();
        var dead = Stopwatch.StartNew();
        await Ring(2);
        await right.Writes(1);
        Assert.InRange(dead.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_holder_that_stops_in_order_is_followed_at_once()
    {
        static void LongLease(RelayOptions options) => (options.LeaseSeconds, options.RenewSeconds) = (9, 0.05);
        var (left, right) = (new Diary("points"), new Diary("points"));
        var leaving = await Start(LongLease, left);
        await Ring(1);
        await left.Writes(1);
        await Start(LongLease, right);
        var gone = Stopwatch.StartNew();
        await leaving.DisposeAsync();
        await Ring(2);
        await right.Writes(1);
        Assert.InRange(gone.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Assert.Equal([2], right.Entries);
    }

    [Fact]
    public async Task A_holder_that_cannot_renew_stops_before_another_begins()
    {
        var isBusy = 0;
        var overlaps = 0;
        var (left, right) = (new Diary("points") { Before = Alone }, new Diary("points") { Before = Alone });
        var cutOff = await Start(left);
        await Ring(0);
        await left.Writes(1);
        await Start(right);
        cutOff.Line.Sever();
        // It still reads the log and works on what it finds, for as long as it may.
        for (var number = 1; right.Entries.Count == 0; number++)
        {
            Cancel.ThrowIfCancellationRequested();
            await Ring(number);
        }

        var last = left.Entries[^1];
        await Ring(-1);
        while (right.Entries[^1] != -1) await right.Writes(1);
        Assert.Equal(0, overlaps);
        Assert.Equal(last, left.Entries[^1]);
        Assert.Empty(Enumerable.Range(0, last).Except(left.Entries.Concat(right.Entries)));

        async Task Alone(int number, CancellationToken cancel)
        {
            if (Interlocked.Increment(ref isBusy) > 1) Interlocked.Increment(ref overlaps);
            await Task.Yield();
            Interlocked.Decrement(ref isBusy);
        }
    }
}
