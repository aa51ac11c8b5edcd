using Linli.Tests.Support.Live;

namespace Linli.Tests.Realtime;

public sealed class LaggingNodeTests : LiveTest
{
    [Fact]
    public async Task Who_was_ahead_on_another_node_hears_nothing_twice_on_one_that_is_behind()
    {
        var other = await StartNode();
        await Node.Admit("anna", Post);
        var there = await Connect("anna", node: other);
        await there.Follow(Post);
        Node.Log.FallBehind();
        await Node.Pin(Post, 1, 2, 3);
        var second = (await there.Next(2))[1];

        var here = await Connect("anna");
        Assert.Equal(new Followed(second.Cursor, false, null), await here.Follow(Post, second.Cursor));
        Node.Log.CatchUp();
        await Node.Pin(Post, 4);
        Assert.Equal([3, 4], (await here.Next(2)).Numbers());
    }

    [Fact]
    public async Task Nothing_is_lost_between_the_replay_and_what_the_node_has_yet_to_read()
    {
        var anna = await Follower("anna", Post);
        await Node.Pin(Post, 1);
        var first = await anna.Next();
        Node.Log.FallBehind();
        await Node.Pin(Post, 2, 3);
        var again = await Connect("anna");
        await again.Follow(Post, first.Cursor);
        Node.Log.CatchUp();
        Assert.Equal([2, 3], (await again.Next(2)).Numbers());
        Assert.Equal([2, 3], (await anna.Next(2)).Numbers());
    }
}
