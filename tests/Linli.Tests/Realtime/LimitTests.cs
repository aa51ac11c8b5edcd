using Linli.Api.Realtime;
using Linli.Tests.Storage.Sqlite;
using Linli.Tests.Support.Live;
using Microsoft.Extensions.Options;

namespace Linli.Tests.Realtime;

public sealed class LimitTests : LiveTest
{
    private protected override void Configure(LiveOptions options) =>
        (options.MostTopics, options.MostConnections, options.CallsAtOnce, options.CallsPerSecond) = (3, 2, 10, 1);

    [Fact]
    public async Task One_topic_too_many_is_refused_until_another_is_left()
    {
        var anna = await Follower("anna", "post/p1", "post/p2", "post/p3", "post/p4");
        Assert.Equal("too-many-topics", (await anna.Follow("post/p4")).Refused);
        Assert.Null((await anna.Follow("post/p3")).Refused);
        await anna.Unfollow("post/p1");
        Assert.Null((await anna.Follow("post/p4")).Refused);
        await Node.Pin("post/p1", 1);
        await Node.Pin("post/p4", 4);
        Assert.Equal(4, (await anna.Next()).Number());
    }

    [Fact]
    public async Task A_flood_of_calls_closes_the_connection()
    {
        var anna = await Follower("anna", Post);
        // Some of them are never answered; that the connection ends is what counts.
        _ = Task.WhenAll(Enumerable.Range(0, 50).Select(_ => anna.Follow(Post))).ContinueWith(flood => flood.Exception, TaskScheduler.Default);
        await anna.Closed;
        Assert.False(anna.IsOpen);
        var ben = await Follower("ben", Post);
        await Node.Pin(Post, 1);
        Assert.Equal(1, (await ben.Next()).Number());
    }

    [Fact]
    public async Task A_message_over_the_limit_closes_the_connection()
    {
        var anna = await Connect("anna");
        _ = anna.Follow(new string('x', 5_000)).ContinueWith(call => call.Exception, TaskScheduler.Default);
        await anna.Closed;
        Assert.False(anna.IsOpen);
    }

    [Fact]
    public async Task One_connection_too_many_closes_the_oldest()
    {
        var (first, second, ben) = (await Follower("anna", Post), await Connect("anna"), await Follower("ben", Post));
        await second.Follow(Post);
        var third = await Connect("anna");
        await first.Closed;
        await third.Follow(Post);
        await Node.Pin(Post, 1);
        foreach (var open in (LiveConnection[])[second, third, ben]) Assert.Equal(1, (await open.Next()).Number());
    }

    [Fact]
    public async Task A_limit_that_makes_no_sense_stops_the_start()
    {
        using var folder = new TemporaryFolder();
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => LiveNode.Start(folder, options => options.MostTopics = 0));
        Assert.Contains("MostTopics", refused.Message, StringComparison.Ordinal);
    }
}
