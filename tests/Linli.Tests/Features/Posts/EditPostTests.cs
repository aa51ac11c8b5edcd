using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Posts.Reading;
using Linli.Api.Features.Residents;
using Linli.Tests.Support;
using Linli.Tests.Support.Stores;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Tests.Features.Posts;

public sealed class EditPostTests : NeighbourhoodTest
{
    [Fact]
    public async Task An_edit_keeps_the_earlier_text_for_every_reader()
    {
        var people = await Here.People("anna", "ben");
        var (anna, ben) = (people[0], people[1]);
        var post = await anna.Posts(Here.Board("around"), "丢了猫", "黑的", tags: ["猫"]);
        Forum.Clock.Advance(TimeSpan.FromMinutes(5));
        var edited = (await anna.Patch($"/api/v1/posts/{post.Id()}", new { version = 1, body = "黑白的" })).Ok();

        Assert.Equal(("丢了猫", "黑白的", 2L), (edited.Text("title"), edited.Text("body"), edited.Number("version")));
        Assert.Equal(post.Text("activityAt"), edited.Text("activityAt"));
        Assert.Equal("黑白的", (await ben.ListsPosts(Here.Board("around")))[0].Text("excerpt"));
        var earlier = Assert.Single(await ben.Lists($"/api/v1/posts/{post.Id()}/versions"));
        Assert.Equal(("黑的", 1L, post.Text("createdAt")), (earlier.Text("body"), earlier.Number("number"), earlier.Text("writtenAt")));
    }

    [Fact]
    public async Task Two_edits_of_one_text_do_not_overwrite_each_other()
    {
        var anna = (await Here.People("anna"))[0];
        var post = await anna.Posts(Here.Board("around"), "题", "一");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => anna.Patch($"/api/v1/posts/{post.Id()}", new { version = 1, body = $"第{number}稿" })));
        var winner = Assert.Single(answers, answer => answer.Status == 200).Ok();
        foreach (var loser in answers.Where(answer => answer.Status != 200)) loser.IsProblem(409, "changed");
        Assert.Equal(winner.Text("body"), (await anna.Reads(post)).Text("body"));
        Assert.Single(await anna.Lists($"/api/v1/posts/{post.Id()}/versions"));

        Assert.Equal(winner.ToString(), (await anna.Patch($"/api/v1/posts/{post.Id()}", new { version = 1, body = winner.Text("body") })).Ok().ToString());
    }

    [Fact]
    public async Task A_comment_or_a_reaction_in_between_does_not_refuse_an_edit()
    {
        var people = await Here.People("anna", "ben");
        var post = await people[0].Posts(Here.Board("around"), "题", "一");
        await people[1].Comments(post, "二");
        (await people[1].Put($"/api/v1/posts/{post.Id()}/reactions/thanks")).Ok();

        var edited = (await people[0].Patch($"/api/v1/posts/{post.Id()}", new { version = 1, title = "新题", tags = new[] { "新" }, place = new { } })).Ok();
        Assert.Equal((1L, 1L), (edited.Number("commentCount"), edited.Number("reactions.thanks")));
    }

    [Fact]
    public async Task Only_its_author_edits_or_deletes_a_post()
    {
        var people = await Here.People("anna", "ben");
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var post = await people[0].Posts(Here.Board("around"), "题");
        foreach (var other in new[] { people[1], secretary })
        {
            (await other.Patch($"/api/v1/posts/{post.Id()}", new { version = 1, body = "改" })).IsProblem(403, "forbidden");
            (await other.Delete($"/api/v1/posts/{post.Id()}")).IsProblem(403, "forbidden");
        }

        Assert.Equal(1, (await people[0].Reads(post)).Number("version"));
    }

    [Fact]
    public async Task A_new_nickname_shows_on_what_was_written_before()
    {
        var people = await Here.People("anna", "ben");
        var post = await people[0].Posts(Here.Board("around"), "题");
        await people[0].Comments(post, "补充");
        (await people[0].Patch("/api/v1/me", new { nickname = "桂花树下" })).Ok();

        Assert.Equal("桂花树下", (await people[1].Reads(post)).Text("author.nickname"));
        Assert.Equal("桂花树下", (await people[1].ListsPosts(Here.Board("around")))[0].Text("author.nickname"));
        Assert.Equal("桂花树下", (await people[1].ListsComments(post))[0].Text("author.nickname"));
    }

    [Fact]
    public async Task The_answer_to_an_edit_counts_the_comment_that_came_meanwhile()
    {
        var people = await Here.People("anna", "ben");
        var post = await people[0].Posts(Here.Board("around"), "题");
        var store = new MeddledStore(Forum.Store, () => people[1].Comments(post, "答"));

        var edited = await EditPost.Handle(post.Id(), new EditPost.Request(1, "新题", null, null, null, null, null), await store.CallerNow(people[0].Id, Cancel), store, Forum.Clock, Cancel);
        var view = Assert.IsType<Ok<PostView>>(edited.Result).Value!;
        Assert.Equal(("新题", 1), (view.Title, view.CommentCount));
    }
}
