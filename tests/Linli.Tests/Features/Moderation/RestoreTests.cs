using System.Text.Json;
using Linli.Api.Features.Comments.Events;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts.Events;
using Linli.Tests.Features.Photos;
using Linli.Tests.Features.Photos.Images;
using Linli.Tests.Features.Search;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Moderation;

public sealed class RestoreTests : NeighbourhoodTest
{
    private Person _anna = null!;
    private Person _ben = null!;
    private Person _secretary = null!;

    [Fact]
    public async Task A_restored_post_is_back_on_its_board_in_the_search_and_in_its_authors_hands()
    {
        await Arrive();
        var post = await _anna.Posts(Here.Board("around"), "电梯停运", "三号楼", tags: ["电梯"]);
        await TakesAway("posts", post);
        (await _ben.Get($"/api/v1/posts/{post.Id()}")).IsProblem(404, "not-found");
        Assert.Empty(await _ben.Finds(Here, "words=电梯"));
        Assert.Equal("误会", (await _anna.Reads(post)).Text("removed.reason"));

        await BringsBack("posts", post);
        await BringsBack("posts", post);
        Assert.Equal((await _anna.Reads(post)).ToString(), (await _ben.Reads(post)).ToString());
        Assert.Equal(("电梯停运", "三号楼"), ((await _ben.Reads(post)).Text("title"), (await _ben.Reads(post)).Text("body")));
        Assert.Equal(post.Id(), Assert.Single(await _ben.ListsPosts(Here.Board("around"))).Id());
        Assert.Equal(post.Id(), Assert.Single(await _ben.ListsPosts(Here.Board("around"), $"?tag={Uri.EscapeDataString("电梯")}")).Id());
        Assert.Single(await _ben.Finds(Here, "words=电梯"));
        Assert.Empty(await _secretary.Lists($"/api/v1/communities/{Here.Id}/removed"));
        Assert.Equal(post.Id(), Assert.Single((await Forum.EventsOf($"resident/{_anna.Id}")).Select(logged => logged.Event).OfType<PostRestored>()).PostId);
        (await _anna.Patch($"/api/v1/posts/{post.Id()}", new { version = 1, title = "电梯恢复" })).Ok();
    }

    [Fact]
    public async Task A_restored_reply_counts_again_and_stands_where_it_stood()
    {
        await Arrive();
        var post = await _anna.Posts(Here.Board("around"), "题");
        var comment = await _ben.Comments(post, "评论");
        var reply = await _anna.Comments(post, "好的回复", replyTo: comment);
        await TakesAway("comments", reply);
        await TakesAway("comments", reply);
        Assert.Equal(1, (await _ben.Reads(post)).Number("commentCount"));

        await BringsBack("comments", reply);
        await BringsBack("comments", reply);
        Assert.Equal(2, (await _ben.Reads(post)).Number("commentCount"));
        var thread = Assert.Single(await _ben.ListsComments(post));
        Assert.Equal((1, "好的回复"), (thread.Number("replyCount"), thread.Items("replies")[0].Text("body")));
        Assert.Single(await _ben.Finds(Here, "words=好的回复"));
        Assert.Equal(reply.Id(), Assert.Single((await Forum.EventsOf($"resident/{_anna.Id}")).Select(logged => logged.Event).OfType<CommentRestored>()).CommentId);
    }

    [Fact]
    public async Task A_restored_official_reply_speaks_for_the_post_unless_a_later_one_does()
    {
        await Arrive();
        var post = await _anna.Posts(Here.Board("around"), "题");
        var first = await _secretary.Replies(post, "在办", "inProgress");
        await TakesAway("comments", first);
        Assert.True((await _anna.Reads(post)).IsNull("official"));
        await BringsBack("comments", first);
        Assert.Equal("inProgress", (await _anna.Reads(post)).Text("official.state"));

        await TakesAway("comments", first);
        Forum.Clock.Advance(TimeSpan.FromMinutes(1));
        await _secretary.Replies(post, "办好了", "done");
        await BringsBack("comments", first);
        Assert.Equal("done", (await _anna.Reads(post)).Text("official.state"));
    }

    [Fact]
    public async Task A_post_comes_back_with_its_photos_which_only_managers_saw_meanwhile()
    {
        await Arrive();
        var photo = await _anna.SentPhoto(Here.Id);
        var post = (await _anna.Post($"/api/v1/boards/{Here.Board("around")}/posts", new { id = Guid.NewGuid(), kind = "discussion", title = "题", body = "正文", photoIds = new[] { photo } })).Ok();
        await TakesAway("posts", post);
        foreach (var person in new[] { _anna, _ben }) (await person.Sees(photo)).IsProblem(404, "not-found");
        Assert.Equal([photo], Assert.Single(await _secretary.Lists($"/api/v1/communities/{Here.Id}/removed")).Items("photoIds").Select(id => id.GetString()!));
        (await _secretary.Sees(photo)).IsImage(SampleImages.Jpeg);
        await BringsBack("posts", post);
        (await _ben.Sees(photo)).IsImage(SampleImages.Jpeg);
    }

    [Fact]
    public async Task Only_managers_bring_back_and_only_what_the_staff_removed()
    {
        await Arrive();
        var doctor = await Here.Staff("doctor", Role.Doctor);
        var (post, own) = (await _anna.Posts(Here.Board("doctor"), "题"), await _anna.Posts(Here.Board("around"), "题"));
        var comment = await _ben.Comments(own, "评论");
        (await doctor.Put($"/api/v1/posts/{post.Id()}/removal", new { reason = "离题" })).Ok();
        (await _anna.Delete($"/api/v1/posts/{post.Id()}/removal")).IsProblem(403, "forbidden");
        (await _ben.Delete($"/api/v1/posts/{post.Id()}/removal")).IsProblem(404, "not-found");
        await TakesAway("comments", comment);
        (await _ben.Delete($"/api/v1/comments/{comment.Id()}/removal")).IsProblem(403, "forbidden");
        (await _anna.Delete($"/api/v1/comments/{comment.Id()}/removal")).IsProblem(404, "not-found");
        await BringsBack("comments", comment);

        (await _anna.Delete($"/api/v1/posts/{own.Id()}")).Ok();
        (await _secretary.Delete($"/api/v1/posts/{own.Id()}/removal")).IsProblem(409, "taken-back-by-author");
        var bens = await _ben.Posts(Here.Board("around"), "题");
        var answer = await _anna.Comments(bens, "评论");
        await _ben.Comments(bens, "回复", replyTo: answer);
        (await _anna.Delete($"/api/v1/comments/{answer.Id()}")).Ok();
        (await _secretary.Delete($"/api/v1/comments/{answer.Id()}/removal")).IsProblem(409, "taken-back-by-author");
    }

    [Fact]
    public async Task Many_who_remove_and_restore_at_once_leave_right_numbers()
    {
        await Arrive();
        var clerk = await Here.Staff("clerk", Role.Committee);
        var post = await _anna.Posts(Here.Board("around"), "题");
        var comment = await _ben.Comments(post, "评论");
        await Task.WhenAll(Enumerable.Range(0, 24).Select(async number =>
        {
            var path = $"/api/v1/comments/{comment.Id()}/removal";
            var answer = number % 2 == 0 ? await _secretary.Put(path, new { reason = "离题" }) : await clerk.Delete(path);
            Assert.Equal(204, answer.Status);
        }));
        await BringsBack("comments", comment);
        Assert.Equal(1, (await _anna.Reads(post)).Number("commentCount"));
        Assert.Single(await _anna.ListsComments(post));
        Assert.Empty(await _secretary.Lists($"/api/v1/communities/{Here.Id}/removed"));
    }

    private async Task Arrive()
    {
        (_anna, _ben) = await Here.People("anna", "ben") is [var anna, var ben] ? (anna, ben) : default;
        _secretary = await Here.Staff("secretary", Role.Secretary);
    }

    private async Task TakesAway(string what, JsonElement text) => (await _secretary.Put($"/api/v1/{what}/{text.Id()}/removal", new { reason = "误会" })).Ok();

    private async Task BringsBack(string what, JsonElement text) => (await _secretary.Delete($"/api/v1/{what}/{text.Id()}/removal")).Ok();
}
