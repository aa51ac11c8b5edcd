using Linli.Api.Events;
using Linli.Api.Storage;

namespace Linli.Tests.Realtime;

public sealed class AccessTests : LiveTest
{
    private const string Elsewhere = "post/p2";

    [Fact]
    public async Task Who_loses_access_is_told_and_hears_nothing_later_on_any_device()
    {
        var phone = await Follower("anna", Post, Elsewhere);
        var tablet = await Connect("anna");
        foreach (var topic in (string[])[Post, Elsewhere]) await tablet.Follow(topic);
        await Node.Withdraw("anna", Post, new PassWithdrawn("anna"));
        await Node.Pin(Post, 1);
        await Node.Pin(Elsewhere, 2);
        foreach (var device in (Support.Live.LiveConnection[])[phone, tablet])
        {
            var left = await device.Next();
            Assert.Equal("topic-left", left.Type);
            Assert.Equal("""{"topic":"post/p1"}""", left.Data.GetRawText());
            Assert.Equal(2, (await device.Next()).Number());
            Assert.Equal("not-found", (await device.Follow(Post, left.Cursor)).Refused);
        }
    }

    [Fact]
    public async Task Neighbours_hear_on()
    {
        await Follower("anna", Post);
        var ben = await Follower("ben", Post);
        await Node.Withdraw("anna", Post, new PassWithdrawn("anna"));
        await Node.Pin(Post, 1);
        Assert.Equal(1, (await ben.Next()).Number());
    }

    [Fact]
    public async Task In_the_middle_of_a_storm_nothing_after_the_end_of_access_is_heard()
    {
        var anna = await Follower("anna", Post, Elsewhere);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async writer =>
        {
            for (var number = 0; number < 200; number++)
            {
                await Node.Pin(Post, number);
                if (writer == 0 && number == 100) await Node.Withdraw("anna", Post, new PassWithdrawn("anna"));
            }
        }));
        await Node.Pin(Elsewhere, -1);

        var ended = await Position<PassWithdrawn>();
        var before = (await Node.Store.Missed(Post, EventCursor.Start, ended, int.MaxValue, Cancel)).Select(logged => logged.Cursor.ToString());
        var heard = await Until(anna, heard => heard.Type == "topic-left" ? "left" : heard.Number() < 0 ? "-1" : heard.Cursor, "-1");
        Assert.Equal([.. before.Take(heard.Count - 2), "left", "-1"], heard);
    }

    [Fact]
    public async Task A_follow_beside_the_end_of_access_never_outlives_it()
    {
        var anna = await Follower("anna", Elsewhere);
        for (var round = 0; round < 60; round++)
        {
            await Node.Admit("anna", Post);
            await Task.WhenAll(anna.Follow(Post), Node.Withdraw("anna", Post, new PassWithdrawn("anna")));
            await Node.Pin(Post, round);
            await Node.Pin(Elsewhere, -1);
            Assert.DoesNotContain($"{round}", await Until(anna, heard => heard.Type == "topic-left" ? "left" : $"{heard.Number()}", "-1"));
        }
    }

    [Fact]
    public async Task A_community_that_closes_a_board_is_left_by_all_who_may_not_stay()
    {
        var (anna, ben) = (await Follower("anna", "board/b1", "community/c1"), await Follower("ben", "board/b1"));
        await Node.Withdraw("anna", "board/b1");
        await Node.Announce(new DoorsChanged { CommunityId = "c1" });
        await Node.Pin("board/b1", 1);
        await Node.Pin("community/c1", 2);
        Assert.Equal("board/b1", (await anna.Next()).Data.GetProperty("topic").GetString());
        Assert.Equal(2, (await anna.Next()).Number());
        Assert.Equal(1, (await ben.Next()).Number());
    }

    [Fact]
    public async Task Who_is_admitted_again_hears_again()
    {
        var anna = await Follower("anna", Post);
        await Node.Withdraw("anna", Post, new PassWithdrawn("anna"));
        var left = await anna.Next();
        await Node.Pin(Post, 1);
        await Node.Admit("anna", Post);
        Assert.Null((await anna.Follow(Post, left.Cursor)).Refused);
        Assert.Equal(1, (await anna.Next()).Number());
    }

    [Fact]
    public async Task When_access_cannot_be_checked_the_connection_is_closed()
    {
        var anna = await Follower("anna", Post);
        var pass = await Node.Store.Find<Pass>(Pass.IdOf("anna", Post), Cancel);
        await Node.Store.Commit(new Changes().Replace(pass! with { CommunityId = Pass.Illegible }).Announce(new PassWithdrawn("anna")), Cancel);
        await Node.Pin(Post, 1);
        await anna.Closed;
        Assert.Empty(anna.Rest());
    }

    [Fact]
    public async Task When_a_follow_cannot_be_checked_it_fails_and_nothing_is_heard()
    {
        var anna = await Follower("anna", Elsewhere);
        await Node.Store.Commit(new Changes().Add(new Pass { Id = Pass.IdOf("anna", Post), CommunityId = Pass.Illegible }), Cancel);
        await Assert.ThrowsAsync<Microsoft.AspNetCore.SignalR.HubException>(() => anna.Follow(Post));
        await Node.Pin(Post, 1);
        await Node.Pin(Elsewhere, 2);
        Assert.Equal(2, (await anna.Next()).Number());
    }

    private async Task<EventCursor> Position<T>()
    {
        await foreach (var logged in Node.Store.Tail(EventCursor.Start, Cancel))
            if (logged.Event is T) return logged.Cursor;
        throw new InvalidOperationException();
    }

    private static async Task<List<string>> Until(Support.Live.LiveConnection who, Func<Support.Live.Heard, string> name, string last)
    {
        var all = new List<string>();
        while (all is not [.., var end] || end != last) all.Add(name(await who.Next()));
        return all;
    }
}
