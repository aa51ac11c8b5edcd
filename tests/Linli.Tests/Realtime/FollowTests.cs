using Linli.Tests.Support.Live;
using Microsoft.AspNetCore.SignalR;

namespace Linli.Tests.Realtime;

public sealed class FollowTests : LiveTest
{
    [Fact]
    public async Task A_follower_hears_what_happens_with_its_cursor_type_instant_and_ids()
    {
        var anna = await Follower("anna", Post);
        await Node.Pin(Post, 7);
        var heard = await anna.Next();
        Assert.Equal((await Node.Store.Head(Cancel)).ToString(), heard.Cursor);
        Assert.Equal("note-pinned", heard.Type);
        Assert.InRange(heard.At, DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow.AddMinutes(1));
        Assert.Equal("""{"topic":"post/p1","number":7,"communityId":""}""", heard.Data.GetRawText());
    }

    [Fact]
    public async Task What_happened_before_is_not_heard_without_a_cursor()
    {
        await Node.Pin(Post, 1);
        var anna = await Follower("anna", Post);
        await Node.Pin(Post, 2);
        Assert.Equal(2, (await anna.Next()).Number());
    }

    [Fact]
    public async Task Since_may_be_left_out()
    {
        await Node.Admit("anna", Post);
        var anna = await Connect("anna");
        var answer = await anna.Call<Followed>("Follow", Post);
        Assert.Equal((await Node.Store.Head(Cancel)).ToString(), answer.Cursor);
        await Node.Pin(Post, 1);
        Assert.Equal(1, (await anna.Next()).Number());
    }

    [Fact]
    public async Task Other_topics_are_not_heard()
    {
        var anna = await Follower("anna", Post);
        await Node.Pin("post/p2", 1);
        await Node.Pin(Post, 2);
        Assert.Equal(2, (await anna.Next()).Number());
    }

    [Fact]
    public async Task After_unfollow_nothing_more_is_heard()
    {
        var anna = await Follower("anna", Post, "post/p2");
        await anna.Unfollow(Post);
        await Node.Pin(Post, 1);
        await Node.Pin("post/p2", 2);
        Assert.Equal(2, (await anna.Next()).Number());
    }

    [Fact]
    public async Task An_event_on_two_topics_is_heard_once_by_who_follows_both()
    {
        var anna = await Follower("anna", Post, "board/b1");
        await Node.Announce(new NotePinned(Post, 1) { AlsoOn = "board/b1" });
        await Node.Pin(Post, 2);
        Assert.Equal([1, 2], (await anna.Next(2)).Numbers());
    }

    [Fact]
    public async Task An_event_names_the_topics_it_is_heard_on_and_of_residents_only_the_hearer()
    {
        var (anna, ben) = (await Follower("anna", Post), await Follower("ben", Post));
        await Node.Announce(new NotePinned(Post, 1) { AlsoOn = "resident/anna" });
        Assert.Equal([Post, "me"], (await anna.Next()).Topics);
        Assert.Equal([Post], (await ben.Next()).Topics);
    }

    [Fact]
    public async Task Me_is_heard_by_that_resident_on_every_device_and_by_nobody_else()
    {
        var (phone, tablet, ben) = (await Connect("anna"), await Connect("anna"), await Connect("ben"));
        foreach (var device in (LiveConnection[])[phone, tablet, ben]) Assert.Null((await device.Follow("me")).Refused);
        await Node.Pin("resident/anna", 1);
        await Node.Pin("resident/ben", 2);
        Assert.Equal(1, (await phone.Next()).Number());
        Assert.Equal(1, (await tablet.Next()).Number());
        Assert.Equal(2, (await ben.Next()).Number());
    }

    [Theory]
    [InlineData("post/unknown")]
    [InlineData("post/p2")]
    [InlineData("resident/ben")]
    [InlineData("dwelling/d1")]
    [InlineData("post/")]
    [InlineData("post")]
    [InlineData("post/p1/comments")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Unknown_and_forbidden_topics_are_refused_alike(string? topic)
    {
        await Node.Admit("ben", "post/p2");
        var anna = await Follower("anna", Post);
        Assert.Equal(new Followed(null, false, "not-found"), await anna.Call<Followed>("Follow", topic, null));
        await Node.Pin("post/p2", 1);
        await Node.Pin("resident/ben", 2);
        await Node.Pin(Post, 3);
        Assert.Equal(3, (await anna.Next()).Number());
    }

    [Fact]
    public async Task What_another_process_commits_to_the_same_store_is_heard()
    {
        var anna = await Follower("anna", Post);
        var other = await StartNode();
        await other.Pin(Post, 1);
        Assert.Equal(1, (await anna.Next()).Number());
        var ben = await Connect("anna", node: other);
        await ben.Follow(Post);
        await Node.Pin(Post, 2);
        Assert.Equal(2, (await anna.Next()).Number());
        Assert.Equal(2, (await ben.Next()).Number());
    }

    [Fact]
    public async Task Strangers_are_not_let_in()
    {
        var refused = await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => LiveConnection.Open(Node.Address, "no token", Cancel));
        Assert.Contains("401", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_method_that_does_not_exist_is_an_error_and_the_connection_lives_on()
    {
        var anna = await Follower("anna", Post);
        await Assert.ThrowsAsync<HubException>(() => anna.Call<Followed>("Broadcast", Post));
        await Node.Pin(Post, 1);
        Assert.Equal(1, (await anna.Next()).Number());
    }
}
