using Linli.Api.Features.Comments;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts.Keepers;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;
using Linli.Tests.Support;
using Linli.Tests.Support.Stores;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Tests.Features.Posts;

public sealed class KeepersTests : NeighbourhoodTest
{
    [Fact]
    public async Task A_closed_post_takes_no_comments_until_it_is_opened_again()
    {
        var anna = (await Here.People("anna"))[0];
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var post = await anna.Posts(Here.Board("around"), "题");
        (await anna.Put($"/api/v1/posts/{post.Id()}/close")).IsProblem(403, "forbidden");
        (await secretary.Put($"/api/v1/posts/{post.Id()}/close")).Ok();
        Assert.True((await anna.Reads(post)).Flag("isClosed"));
        (await anna.TryComment(post, "还有话")).IsProblem(409, "post-closed");

        (await secretary.Delete($"/api/v1/posts/{post.Id()}/close")).Ok();
        await anna.Comments(post, "还有话");
    }

    [Fact]
    public async Task A_moved_post_stands_on_the_other_board_with_its_comments()
    {
        var people = await Here.People("anna", "ben");
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var post = await people[0].Posts(Here.Board("neighbours"), "灯坏了");
        var comment = await people[1].Comments(post, "是的");
        await people[0].Comments(post, "谢谢", replyTo: comment);
        (await people[0].Put($"/api/v1/posts/{post.Id()}/board", new { boardId = Here.Board("around") })).IsProblem(403, "forbidden");
        (await secretary.Put($"/api/v1/posts/{post.Id()}/board", new { boardId = Here.Board("around") })).Ok();

        Assert.Empty(await people[0].ListsPosts(Here.Board("neighbours")));
        Assert.Equal(post.Id(), Assert.Single(await people[0].ListsPosts(Here.Board("around"))).Id());
        Assert.Single(await people[0].ListsComments(post));
        await ForumApp.Eventually(async () =>
        {
            var comments = (await Forum.Store.List(Query.On(Comment.OnPost, post.Id()), Cancel)).Items.Concat((await Forum.Store.List(Query.On(Comment.Replies, post.Id()), Cancel)).Items);
            Assert.Equal([Here.Board("around"), Here.Board("around")], comments.Select(moved => moved.BoardId));
        });
    }

    [Fact]
    public async Task A_post_becomes_what_the_new_board_is_for()
    {
        var anna = (await Here.People("anna"))[0];
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var path = $"/api/v1/posts/{(await anna.Posts(Here.Board("neighbours"), "出沙发", kind: "question")).Id()}";
        (await secretary.Put($"{path}/board", new { boardId = Here.Board("second-hand") })).Ok();
        Assert.Equal("secondHand", (await anna.Get(path)).Ok().Text("kind"));
        (await secretary.Put($"{path}/board", new { boardId = Here.Board("neighbours") })).Ok();
        Assert.Equal("discussion", (await anna.Get(path)).Ok().Text("kind"));
        (await secretary.Put($"{path}/board", new { boardId = Here.Board("neighbours"), kind = "question" })).Ok();
        Assert.Equal("question", (await anna.Get(path)).Ok().Text("kind"));
        (await secretary.Put($"{path}/board", new { boardId = Here.Board("announcements") })).IsProblem(400, "kind-not-taken");
        (await secretary.Put($"{path}/board", new { boardId = Here.Board("around"), kind = "notice" })).IsProblem(400, "kind-not-taken");
    }

    [Fact]
    public async Task Nothing_comes_by_moving_where_its_keeper_may_not_post()
    {
        var doctor = await Here.Staff("doctor", Role.Doctor);
        var notice = await doctor.Posts(Here.Board("doctor"), "停诊", kind: "notice");
        (await doctor.Put($"/api/v1/posts/{notice.Id()}/board", new { boardId = Here.Board("announcements") })).IsProblem(403, "may-not-post");
        (await (await Here.Staff("secretary", Role.Secretary)).Put($"/api/v1/posts/{notice.Id()}/board", new { boardId = Here.Board("announcements") })).Ok();
    }

    [Fact]
    public async Task A_post_moves_only_where_it_can_stand_in_the_same_community()
    {
        var anna = (await Here.People("anna"))[0];
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var elsewhere = await Neighbourhood.In(Forum);
        var post = await anna.Posts(Here.Board("around"), "题");
        var path = $"/api/v1/posts/{post.Id()}/board";
        (await secretary.Put(path, new { boardId = Here.Board("how-to") })).IsProblem(400, "kind-not-taken");
        (await secretary.Put(path, new { boardId = elsewhere.Board("around") })).IsInvalid("boardId");
        (await secretary.Put(path, new { boardId = "none" })).IsInvalid("boardId");
        (await secretary.Patch($"/api/v1/boards/{Here.Board("council")}", new { isOn = false })).Ok();
        (await secretary.Put(path, new { boardId = Here.Board("council") })).IsProblem(409, "board-off");
        Assert.Equal(Here.Board("around"), (await anna.Reads(post)).Text("boardId"));
    }

    [Fact]
    public async Task Who_keeps_one_board_does_not_move_a_post_that_was_just_moved_away_from_it()
    {
        var anna = (await Here.People("anna"))[0];
        var (doctor, secretary) = (await Here.Staff("doctor", Role.Doctor), await Here.Staff("secretary", Role.Secretary));
        var post = await anna.Posts(Here.Board("doctor"), "题");
        var store = new MeddledStore(Forum.Store, async () => (await secretary.Put($"/api/v1/posts/{post.Id()}/board", new { boardId = Here.Board("around") })).Ok());

        var moved = await MovePost.Handle(post.Id(), new MovePost.Request(Here.Board("neighbours"), null), await store.CallerNow(doctor.Id, Cancel), store, Forum.Clock, Cancel);
        Assert.Equal(403, Assert.IsType<ProblemHttpResult>(moved.Result).StatusCode);
        Assert.Equal(Here.Board("around"), (await anna.Reads(post)).Text("boardId"));
    }
}
