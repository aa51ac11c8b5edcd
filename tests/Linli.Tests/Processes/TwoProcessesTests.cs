using Linli.Tests.Support;

namespace Linli.Tests.Processes;

public sealed class TwoProcessesTests
{
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
}
