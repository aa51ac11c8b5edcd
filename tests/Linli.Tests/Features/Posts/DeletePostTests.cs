using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Storage;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Posts;

public sealed class DeletePostTests : NeighbourhoodTest
{
    [Fact]
    public async Task Without_answers_nothing_is_left()
    {
        var people = await Here.People("anna", "ben");
        var post = await people[0].Posts(Here.Board("around"), "题");
        (await people[0].Delete($"/api/v1/posts/{post.Id()}")).Ok();
        (await people[1].Get($"/api/v1/posts/{post.Id()}")).IsProblem(404, "not-found");
        (await people[1].Get($"/api/v1/posts/{post.Id()}/comments")).IsProblem(404, "not-found");
        Assert.Empty(await people[1].ListsPosts(Here.Board("around")));
        Assert.Empty(await people[1].ListsPosts(Here.Board("around"), "?sort=unanswered"));
    }

    [Fact]
    public async Task With_answers_a_marker_is_left_until_they_are_gone_too()
    {
        var people = await Here.People("anna", "ben");
        var (anna, ben) = (people[0], people[1]);
        var post = await anna.Posts(Here.Board("around"), "题", "秘密", tags: ["标签"]);
        var answer = await ben.Comments(post, "答");
        (await anna.Delete($"/api/v1/posts/{post.Id()}")).Ok();
        (await anna.Delete($"/api/v1/posts/{post.Id()}")).Ok();

        var marker = await ben.Reads(post);
        Assert.Equal(("author", "", ""), (marker.Text("removed.by"), marker.Text("title"), marker.Text("body")));
        Assert.True(marker.IsNull("author"));
        Assert.Empty(marker.Items("tags"));
        Assert.DoesNotContain("秘密", (await ben.Get($"/api/v1/boards/{Here.Board("around")}/posts")).Text, StringComparison.Ordinal);
        Assert.Equal("答", Assert.Single(await ben.ListsComments(post)).Text("body"));
        (await ben.TryComment(post, "还有")).IsProblem(409, "post-removed");
        (await anna.Patch($"/api/v1/posts/{post.Id()}", new { version = 1, body = "回来" })).IsProblem(409, "post-removed");
        (await anna.Get($"/api/v1/posts/{post.Id()}/versions")).IsProblem(404, "not-found");

        (await ben.Delete($"/api/v1/comments/{answer.Id()}")).Ok();
        Assert.Empty(await ben.ListsPosts(Here.Board("around")));
        (await ben.Get($"/api/v1/posts/{post.Id()}")).IsProblem(404, "not-found");
    }

    [Fact]
    public async Task The_words_of_a_deleted_post_are_gone_from_the_store_with_its_history()
    {
        var anna = (await Here.People("anna"))[0];
        var post = await anna.Posts(Here.Board("around"), "题", "秘密一");
        (await anna.Patch($"/api/v1/posts/{post.Id()}", new { version = 1, body = "秘密二" })).Ok();
        (await anna.Delete($"/api/v1/posts/{post.Id()}")).Ok();

        Assert.Equal("", (await Forum.Store.Find<Post>(post.Id(), Cancel))!.Body);
        await ForumApp.Eventually(async () => Assert.Equal(0, await Forum.Store.Count(Query.On(PostVersion.OfPost, post.Id()), Cancel)));
    }

    [Fact]
    public async Task The_staff_remove_with_a_reason_that_the_author_is_told()
    {
        var people = await Here.People("anna", "ben");
        var (anna, ben) = (people[0], people[1]);
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var post = await anna.Posts(Here.Board("around"), "广告", "加我微信");
        (await secretary.Put($"/api/v1/posts/{post.Id()}/removal", new { })).IsInvalid("reason");
        (await ben.Put($"/api/v1/posts/{post.Id()}/removal", new { reason = "讨厌" })).IsProblem(403, "forbidden");
        (await secretary.Put($"/api/v1/posts/{post.Id()}/removal", new { reason = "商业广告请勿发布" })).Ok();

        (await ben.Get($"/api/v1/posts/{post.Id()}")).IsProblem(404, "not-found");
        var told = await anna.Reads(post);
        Assert.Equal(("staff", "商业广告请勿发布", ""), (told.Text("removed.by"), told.Text("removed.reason"), told.Text("body")));
        var heard = await Forum.EventsOf($"resident/{anna.Id}");
        Assert.Equal(post.Id(), Assert.Single(heard.Select(logged => logged.Event).OfType<PostRemoved>()).PostId);
        Assert.Equal("加我微信", (await Forum.Store.Find<Post>(post.Id(), Cancel))!.Body);
    }
}
