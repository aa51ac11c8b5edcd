using Linli.Api.Events;
using Linli.Api.Realtime;
using Linli.Tests.Support.Live;

namespace Linli.Tests.Realtime;

public sealed class ReplayTests : LiveTest
{
    private const int MostReplayed = 5_000;

    private protected override void Configure(LiveOptions options) => (options.MostReplayed, options.MostWaiting) = (MostReplayed, 20_000);

    [Fact]
    public async Task Who_comes_back_with_a_cursor_hears_what_was_missed_and_then_what_is_new()
    {
        var anna = await Follower("anna", Post);
        await Node.Pin(Post, 1);
        var last = await anna.Next();
        await anna.DisposeAsync();
        await Node.Pin(Post, 2, 3);
        await Node.Pin("post/p2", 99);
        await NodeHasReadAll();
        var again = await Connect("anna");
        var answer = await again.Follow(Post, last.Cursor);
        Assert.Equal(new Followed((await Node.Store.Head(Cancel)).ToString(), false, null), answer);
        await Node.Pin(Post, 4);
        Assert.Equal([2, 3, 4], (await again.Next(3)).Numbers());
    }

    [Fact]
    public async Task Replay_comes_before_anything_new_without_gap_or_double_while_many_write()
    {
        var (written, writers) = await Storm(Post, before: 1_000, during: 3_000);
        await Node.Admit("anna", Post);
        var heard = await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
        {
            var anna = await Connect("anna");
            // Each comes at another moment of the storm.
            await HeadIsAt(1_000 + (number * 300));
            var answer = await anna.Follow(Post, "1");
            Assert.False(answer.FetchAfresh);
            return anna;
        }));
        await writers;
        var log = await Node.Store.Missed(Post, new(1), await Node.Store.Head(Cancel), int.MaxValue, Cancel);
        Assert.Equal(written, log.Count + 1);
        foreach (var anna in heard) Assert.Equal(log.Select(logged => logged.Cursor.ToString()), (await anna.Next(log.Count)).Select(one => one.Cursor));
    }

    [Fact]
    public async Task Following_again_with_a_cursor_while_many_write_leaves_no_gap()
    {
        var anna = await Follower("anna", Post);
        await anna.Follow("me");
        var all = new List<string>();
        var (written, writers) = await Storm(Post, before: 0, during: 1_000);
        for (var round = 0; round < 20; round++)
        {
            all.Add((await anna.Next()).Cursor);
            await anna.Unfollow(Post);
            await Node.Pin("resident/anna", -1);
            for (var heard = await anna.Next(); heard.Number() >= 0; heard = await anna.Next()) all.Add(heard.Cursor);
            if (all.Count == written) break;
            Assert.False((await anna.Follow(Post, all[^1])).FetchAfresh);
        }

        await writers;
        all.AddRange((await anna.Next(written - all.Count)).Select(heard => heard.Cursor));
        var log = await Node.Store.Missed(Post, EventCursor.Start, await Node.Store.Head(Cancel), int.MaxValue, Cancel);
        Assert.Equal(log.Select(logged => logged.Cursor.ToString()), all);
    }

    [Fact]
    public async Task Following_twice_is_following_once()
    {
        var anna = await Follower("anna", Post);
        await anna.Follow(Post);
        await Node.Pin(Post, 1, 2);
        Assert.Equal([1, 2], (await anna.Next(2)).Numbers());
    }

    [Fact]
    public async Task Too_much_missed_means_fetch_afresh_and_hear_on_from_there()
    {
        await Node.Pin(Post, Enumerable.Range(0, MostReplayed + 2));
        await NodeHasReadAll();
        await Node.Admit("anna", Post);
        var anna = await Connect("anna");
        Assert.Equal(new Followed((await Node.Store.Head(Cancel)).ToString(), true, null), await anna.Follow(Post, "1"));
        Assert.False((await anna.Follow(Post, "2")).FetchAfresh);
        Assert.Equal(Enumerable.Range(2, MostReplayed), (await anna.Next(MostReplayed)).Numbers());
        await Node.Pin(Post, -1);
        Assert.Equal(-1, (await anna.Next()).Number());
    }

    [Fact]
    public async Task A_pruned_log_means_fetch_afresh()
    {
        await Node.Pin(Post, 1, 2);
        await NodeHasReadAll();
        await Node.Store.Prune(DateTimeOffset.UtcNow.AddHours(1), Cancel);
        await Node.Admit("anna", Post);
        var anna = await Connect("anna");
        Assert.Equal(new Followed((await Node.Store.Head(Cancel)).ToString(), true, null), await anna.Follow(Post, "1"));
        await Node.Pin(Post, 3);
        Assert.Equal(3, (await anna.Next()).Number());
    }

    [Theory]
    [InlineData("999999")]
    [InlineData("yesterday")]
    [InlineData("-1")]
    public async Task A_cursor_that_is_not_ours_means_fetch_afresh(string cursor)
    {
        await Node.Pin(Post, 1);
        await NodeHasReadAll();
        await Node.Admit("anna", Post);
        var anna = await Connect("anna");
        Assert.Equal(new Followed((await Node.Store.Head(Cancel)).ToString(), true, null), await anna.Follow(Post, cursor));
        await Node.Pin(Post, 2);
        Assert.Equal(2, (await anna.Next()).Number());
    }

    private async Task HeadIsAt(long position)
    {
        await foreach (var logged in Node.Store.Tail(new(0), Cancel))
            if (logged.Cursor.Position >= position) return;
    }

    /// <summary>Some events now, and many more from four writers while the test goes on.</summary>
    private async Task<(int Written, Task Writers)> Storm(string topic, int before, int during)
    {
        if (before > 0) await Node.Pin(topic, Enumerable.Range(0, before));
        var writers = Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            for (var number = 0; number < during / 4; number++) await Node.Pin(topic, (writer * 10_000) + number);
        }, Cancel));
        return (before + during, Task.WhenAll([.. writers]));
    }
}
