using Linli.Tests.Support;
using Linli.Tests.Support.Live;

namespace Linli.Tests.Realtime;

public sealed class SessionEndTests : LiveTest
{
    [Fact]
    public async Task The_end_of_a_session_closes_its_connections_and_no_others()
    {
        await Node.Admit("anna", Post);
        var (phone, tab, tablet) = (await Connect("anna", "phone"), await Connect("anna", "phone"), await Connect("anna", "tablet"));
        foreach (var device in (LiveConnection[])[phone, tab, tablet]) await device.Follow(Post);
        await Node.Announce(new VisitEnded("phone"));
        await phone.Closed;
        await tab.Closed;
        await Node.Pin(Post, 1);
        Assert.Equal(1, (await tablet.Next()).Number());
        Assert.Empty(phone.Rest());
    }

    [Fact]
    public async Task It_closes_them_on_every_node()
    {
        var other = await StartNode();
        var phone = await Connect("anna", "phone", other);
        await Node.Announce(new VisitEnded("phone"));
        await phone.Closed;
        Assert.False(phone.IsOpen);
    }

    [Fact]
    public async Task A_session_that_ended_while_its_connection_was_made_is_closed()
    {
        var late = await LiveConnection.Open(Node.Address, Node.Token("anna", "ended"), Cancel);
        await late.Closed;
        Assert.False(late.IsOpen);
        await late.DisposeAsync();
    }

    [Fact]
    public async Task Signing_out_closes_the_live_connection_of_that_device()
    {
        await using var forum = ForumApp.Start();
        var anna = await forum.Person("anna");
        await using var live = await LiveConnection.Open(forum.Address, anna.AccessToken, Cancel);
        Assert.Null((await live.Follow("me")).Refused);
        Assert.Equal(204, (await anna.Delete("/api/v1/me/sessions/current")).Status);
        await live.Closed;
        Assert.False(live.IsOpen);
    }
}
