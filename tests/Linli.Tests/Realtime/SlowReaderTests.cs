using Linli.Api.Realtime;
using Linli.Api.Storage;

namespace Linli.Tests.Realtime;

public sealed class SlowReaderTests : LiveTest
{
    // More than the network's own buffers take in.
    private const int Many = 2_000;
    private static readonly string s_heavy = new('x', 8_000);

    private protected override void Configure(LiveOptions options) => (options.MostWaiting, options.MostReplayed) = (100, 10_000);

    [Fact]
    public async Task One_who_stops_reading_delays_nobody_is_closed_and_misses_nothing_after_coming_back()
    {
        var (slow, fast) = (await Follower("slow", Post), await Follower("fast", Post));
        slow.StopReading();
        await PinMany(async part => Assert.Equal(part, (await fast.Next(part.Length)).Numbers()));

        slow.ReadOn();
        await slow.Closed;
        var heard = slow.Rest();
        Assert.InRange(heard.Count, 1, Many - 1);
        var again = await Connect("slow");
        Assert.False((await again.Follow(Post, heard[^1].Cursor)).FetchAfresh);
        Assert.Equal(Enumerable.Range(0, Many), heard.Concat(await again.Next(Many - heard.Count)).Numbers());
    }

    [Fact]
    public async Task One_who_stops_reading_in_a_replay_delays_nobody()
    {
        await PinMany(_ => Task.CompletedTask);
        await NodeHasReadAll();
        await Node.Admit("slow", Post);
        var slow = await Connect("slow");
        slow.StopReading();
        var following = slow.Follow(Post, "1");
        var fast = await Follower("fast", Post);
        await Node.Pin(Post, -1);
        Assert.Equal(-1, (await fast.Next()).Number());
        slow.ReadOn();
        Assert.False((await following).FetchAfresh);
        Assert.Equal([.. Enumerable.Range(1, Many - 1), -1], (await slow.Next(Many)).Numbers());
    }

    private async Task PinMany(Func<int[], Task> then)
    {
        foreach (var part in Enumerable.Range(0, Many).Chunk(50))
        {
            await Node.Store.Commit(part.Aggregate(new Changes(), (changes, number) => changes.Announce(new NotePinned(Post, number) { Ballast = s_heavy })), Cancel);
            await then(part);
        }
    }
}

public sealed class DeadReaderTests : LiveTest
{
    private protected override void Configure(LiveOptions options) => (options.MostWaiting, options.SlowestSendSeconds) = (100_000, 0.3);

    [Fact]
    public async Task One_who_takes_nothing_for_long_counts_as_dead()
    {
        var dead = await Follower("dead", Post);
        dead.StopReading();
        foreach (var part in Enumerable.Range(0, 400).Chunk(50))
            await Node.Store.Commit(part.Aggregate(new Changes(), (changes, number) => changes.Announce(new NotePinned(Post, number) { Ballast = new string('x', 50_000) })), Cancel);
        await Node.AllGone();
        dead.ReadOn();
        await dead.Closed;
        var heard = dead.Rest();
        Assert.Equal(Enumerable.Range(0, heard.Count), heard.Numbers());
    }
}
