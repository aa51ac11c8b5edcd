using Linli.Tests.Support;
using Linli.Tests.Support.Processes;

namespace Linli.Tests.Processes;

public sealed class TwoProcessesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("linli-two-").FullName;

    public void Dispose() => TestEngine.Forget(_folder);

    [Fact]
    public async Task What_is_written_through_one_process_is_heard_live_and_read_through_the_other()
    {
        using var settled = await Settled.Down();
        await using var one = await LinliProcess.Start(settled.Folder);
        await using var other = await LinliProcess.Start(settled.Folder);
        var (anna, ben) = (settled.Anna.At(one.Address), settled.Ben.At(other.Address));
        await using var live = await ben.Follows($"post/{settled.Post.Id()}");
        var path = $"/api/v1/boards/{settled.BoardId}/posts";
        Assert.Equal(0, Assert.Single(await ben.Lists(path)).Number("commentCount"));

        for (var round = 1; round <= 5; round++)
        {
            var comment = await anna.Comments(settled.Post, $"第{round}条");
            Assert.Equal(round, Assert.Single(await ben.Lists(path)).Number("commentCount"));
            var heard = await live.Next();
            Assert.Equal(("comment-written", comment.Id()), (heard.Type, heard.Data.Text("commentId")));
            Assert.Equal(round, (await ben.ListsComments(settled.Post)).Length);
        }
    }

    [Fact]
    public async Task Who_signs_out_everywhere_through_one_process_is_signed_out_of_the_other()
    {
        using var settled = await Settled.Down();
        await using var one = await LinliProcess.Start(settled.Folder);
        await using var other = await LinliProcess.Start(settled.Folder);
        var anna = settled.Anna.At(one.Address);
        (await anna.At(other.Address).Get("/api/v1/me")).Ok();
        (await anna.Delete("/api/v1/me/sessions")).Ok();
        Assert.Equal(401, (await anna.At(other.Address).Get("/api/v1/me")).Status);
    }

    [Fact]
    public async Task Who_asks_for_a_code_at_one_node_signs_in_at_the_other_and_refreshes_anywhere()
    {
        // Both at once, on a store in which nobody has been.
        var nodes = await Task.WhenAll(LinliProcess.Start(_folder), LinliProcess.Start(_folder));
        await using var one = nodes[0];
        await using var other = nodes[1];
        using var here = new Visitor(one.Address);
        using var there = new Visitor(other.Address);
        const string Phone = "13811112222";

        var code = (await here.Post("sign-in/codes", new { phone = Phone })).Text("code");
        var tokens = await there.Post("sign-in", new { phone = Phone, code });
        foreach (var address in (Uri[])[one.Address, other.Address])
        {
            using var visitor = Visitor.With(address, tokens.Text("accessToken"));
            await visitor.Get("me");
        }

        var next = await here.Post("sign-in/refresh", new { refreshToken = tokens.Text("refreshToken") });
        using var refreshed = Visitor.With(other.Address, (await there.Post("sign-in/refresh", new { refreshToken = next.Text("refreshToken") })).Text("accessToken"));
        Assert.Single((await refreshed.Get("me/sessions")).Items("items"));
    }
}
