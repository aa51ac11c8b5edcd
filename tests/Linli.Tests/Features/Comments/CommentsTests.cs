using Linli.Api.Features.Comments;
using Linli.Api.Features.Comments.Reading;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Features.Residents;
using Linli.Tests.Support;
using Linli.Tests.Support.Stores;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Tests.Features.Comments;

public sealed class CommentsTests : NeighbourhoodTest
{
    [Fact]
    public async Task Comments_come_oldest_first_with_their_replies()
    {
        var people = await Here.People("anna", "ben");
        var (anna, ben) = (people[0], people[1]);
        var post = await anna.Posts(Here.Board("around"), "题");
        var first = await Later(() => ben.Comments(post, "一"));
        await Later(() => ben.Comments(post, "二"));
        await Later(() => anna.Comments(post, "答一", replyTo: first));

        var comments = await anna.ListsComments(post);
        Assert.Equal(["一", "二"], comments.Texts("body"));
        Assert.Equal("答一", Assert.Single(comments[0].Items("replies")).Text("body"));
        Assert.Equal((1L, 0L), (comments[0].Number("replyCount"), comments[1].Number("replyCount")));
        Assert.Equal(["二", "一"], (await anna.ListsComments(post, "?sort=newest")).Texts("body"));
        Assert.Equal(3, (await anna.Reads(post)).Number("commentCount"));
        Assert.Equal(comments[0].ToString(), (await anna.Get($"/api/v1/comments/{first.Id()}")).Ok().ToString());
    }

    [Fact]
    public async Task An_answer_to_a_reply_stands_beside_it_and_names_its_writer()
    {
        var people = await Here.People("anna", "ben", "cara");
        var post = await people[0].Posts(Here.Board("around"), "题");
        var comment = await people[0].Comments(post, "一");
        var reply = await people[1].Comments(post, "答", replyTo: comment);
        var answer = await people[2].Comments(post, "再答", replyTo: reply);

        Assert.Equal(comment.Id(), answer.Text("parentId"));
        Assert.Equal(["ben"], answer.Items("mentions").Texts("nickname"));
        var told = Assert.Single((await Forum.EventsOf($"resident/{people[1].Id}")).Select(logged => logged.Event).OfType<MentionMade>());
        Assert.Equal((answer.Id(), post.Id()), (told.CommentId, told.PostId));
    }

    [Fact]
    public async Task A_long_thread_gives_its_first_replies_and_the_rest_page_by_page()
    {
        var anna = (await Here.People("anna"))[0];
        var post = await anna.Posts(Here.Board("around"), "题");
        var (quiet, busy) = (await anna.Comments(post, "静"), await Later(() => anna.Comments(post, "热闹")));
        for (var number = 0; number < 25; number++) await anna.Comments(post, $"{number}", replyTo: busy);

        var thread = (await anna.ListsComments(post))[1];
        Assert.Equal(25, thread.Number("replyCount"));
        var rest = await anna.Lists($"/api/v1/comments/{busy.Id()}/replies?cursor={thread.Text("repliesNext")}");
        Assert.Equal(Enumerable.Range(0, 25).Select(number => $"{number}"), thread.Items("replies").Concat(rest).Texts("body"));
        Assert.Empty(await anna.Lists($"/api/v1/comments/{quiet.Id()}/replies"));
    }

    [Fact]
    public async Task A_deleted_comment_leaves_a_marker_while_replies_hang_on_it()
    {
        var people = await Here.People("anna", "ben");
        var (anna, ben) = (people[0], people[1]);
        var post = await anna.Posts(Here.Board("around"), "题");
        var comment = await anna.Comments(post, "说错了");
        var reply = await ben.Comments(post, "没事", replyTo: comment);
        (await ben.Delete($"/api/v1/comments/{comment.Id()}")).IsProblem(403, "forbidden");
        (await anna.Delete($"/api/v1/comments/{comment.Id()}")).Ok();
        (await anna.Delete($"/api/v1/comments/{comment.Id()}")).Ok();

        var marker = Assert.Single(await ben.ListsComments(post));
        Assert.Equal(("author", ""), (marker.Text("removed.by"), marker.Text("body")));
        Assert.True(marker.IsNull("author"));
        Assert.Equal(1, (await ben.Reads(post)).Number("commentCount"));
        (await ben.TryComment(post, "还在吗", replyTo: comment)).IsProblem(409, "comment-removed");
        (await anna.Put($"/api/v1/comments/{comment.Id()}/reactions/like")).IsProblem(409, "comment-removed");

        (await ben.Delete($"/api/v1/comments/{reply.Id()}")).Ok();
        Assert.Empty(await ben.ListsComments(post));
        (await ben.Get($"/api/v1/comments/{comment.Id()}")).IsProblem(404, "not-found");
        Assert.Equal(0, (await ben.Reads(post)).Number("commentCount"));
    }

    [Fact]
    public async Task An_edited_comment_keeps_its_earlier_text_until_it_is_deleted()
    {
        var people = await Here.People("anna", "ben");
        var post = await people[0].Posts(Here.Board("around"), "题");
        var comment = await people[0].Comments(post, "一");
        var path = $"/api/v1/comments/{comment.Id()}";
        var edited = (await people[0].Patch(path, new { version = 1, body = "二" })).Ok();
        Assert.Equal(("二", 2L), (edited.Text("body"), edited.Number("version")));
        Assert.Equal(["一"], (await people[1].Lists($"{path}/versions")).Texts("body"));
        (await people[0].Patch(path, new { version = 1, body = "三" })).IsProblem(409, "changed");
        (await people[1].Patch(path, new { version = 2, body = "三" })).IsProblem(403, "forbidden");

        (await people[0].Delete(path)).Ok();
        await ForumApp.Eventually(async () => Assert.Null(await Forum.Store.Find<Api.Features.Comments.CommentVersion>($"{comment.Id()}-1", Cancel)));
    }

    [Fact]
    public async Task The_staff_remove_a_comment_with_a_reason()
    {
        var anna = (await Here.People("anna"))[0];
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var post = await anna.Posts(Here.Board("around"), "题");
        var comment = await anna.Comments(post, "骂人的话");
        (await anna.Put($"/api/v1/comments/{comment.Id()}/removal", new { reason = "不好" })).IsProblem(403, "forbidden");
        (await secretary.Put($"/api/v1/comments/{comment.Id()}/removal", new { reason = "请文明发言" })).Ok();

        Assert.Empty(await anna.ListsComments(post));
        Assert.Equal("请文明发言", (await anna.Get($"/api/v1/comments/{comment.Id()}")).Ok().Text("removed.reason"));
        (await (await Here.People("ben"))[0].Get($"/api/v1/comments/{comment.Id()}")).IsProblem(404, "not-found");
        Assert.Contains(await Forum.EventsOf($"resident/{anna.Id}"), logged => logged.Type == "comment-removed");
    }

    [Fact]
    public async Task Who_keeps_one_board_removes_nothing_from_a_post_that_was_just_moved_away_from_it()
    {
        var anna = (await Here.People("anna"))[0];
        var (doctor, secretary) = (await Here.Staff("doctor", Role.Doctor), await Here.Staff("secretary", Role.Secretary));
        var post = await anna.Posts(Here.Board("doctor"), "题");
        var comment = await anna.Comments(post, "答");
        var store = new MeddledStore(Forum.Store, async () => (await secretary.Put($"/api/v1/posts/{post.Id()}/board", new { boardId = Here.Board("around") })).Ok());

        var removed = await RemoveComment.Handle(comment.Id(), new RemoveComment.Request("跑题"), await store.CallerNow(doctor.Id, Cancel), store, Forum.Clock, Cancel);
        Assert.Equal(403, Assert.IsType<ProblemHttpResult>(removed.Result).StatusCode);
        Assert.Equal(["答"], (await anna.ListsComments(post)).Texts("body"));
    }

    [Fact]
    public async Task Removed_many_times_at_once_it_counts_once()
    {
        var anna = (await Here.People("anna"))[0];
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var post = await anna.Posts(Here.Board("around"), "题");
        var (gone, stays) = (await anna.Comments(post, "走"), await anna.Comments(post, "留"));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => secretary.Put($"/api/v1/comments/{gone.Id()}/removal", new { reason = "不好" })));
        Assert.Equal(1, (await anna.Reads(post)).Number("commentCount"));
        Assert.Equal([stays.Id()], (await anna.ListsComments(post)).Select(comment => comment.Id()));
    }

    [Fact]
    public async Task What_cannot_be_a_comment_is_told_at_its_field()
    {
        var anna = (await Here.People("anna"))[0];
        var (post, other) = (await anna.Posts(Here.Board("around"), "题"), await anna.Posts(Here.Board("around"), "别的"));
        var elsewhere = await anna.Comments(other, "在别处");
        (await anna.TryComment(post, " \n")).IsInvalid("body");
        (await anna.TryComment(post, new string('长', 8001))).IsInvalid("body");
        (await anna.TryComment(post, "答", replyTo: elsewhere)).IsInvalid("replyTo");
        (await anna.TryComment(post, "答", mentions: ["nobody"])).IsInvalid("mentions");
        Assert.Empty(await anna.ListsComments(post));
    }

    [Fact]
    public async Task The_same_id_comments_once_even_in_parallel()
    {
        var people = await Here.People("anna", "ben");
        var post = await people[0].Posts(Here.Board("around"), "题");
        var id = Guid.NewGuid();
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => people[0].TryComment(post, "一次", id: id)));
        Assert.Single(answers.Select(answer => answer.Ok().ToString()).Distinct());
        Assert.Equal(1, (await people[0].Reads(post)).Number("commentCount"));
        (await people[1].TryComment(post, "一次", id: id)).IsProblem(409, "id-taken");
    }

    [Fact]
    public async Task A_retry_after_the_post_was_closed_finds_the_comment_that_was_in_time()
    {
        var people = await Here.People("anna", "ben");
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var post = await people[0].Posts(Here.Board("around"), "题");
        var id = Guid.NewGuid();
        var written = (await people[0].TryComment(post, "赶上了", id: id)).Ok();
        (await secretary.Put($"/api/v1/posts/{post.Id()}/close")).Ok();

        Assert.Equal(written.ToString(), (await people[0].TryComment(post, "赶上了", id: id)).Ok().ToString());
        (await people[1].TryComment(post, "没赶上", id: id)).IsProblem(409, "post-closed");
    }

    private async Task<T> Later<T>(Func<Task<T>> act)
    {
        Forum.Clock.Advance(TimeSpan.FromMinutes(1));
        return await act();
    }

    [Fact]
    public async Task The_answer_to_an_edit_counts_the_reply_that_came_meanwhile()
    {
        var people = await Here.People("anna", "ben");
        var post = await people[0].Posts(Here.Board("around"), "题");
        var comment = await people[0].Comments(post, "答");
        var store = new MeddledStore(Forum.Store, () => people[1].Comments(post, "对", replyTo: comment));

        var edited = await EditComment.Handle(comment.Id(), new EditComment.Request(1, "改", null), await store.CallerNow(people[0].Id, Cancel), store, Forum.Clock, Cancel);
        var view = Assert.IsType<Ok<CommentView>>(edited.Result).Value!;
        Assert.Equal(("改", 1), (view.Body, view.ReplyCount));
    }

    [Fact]
    public async Task A_comment_at_the_very_moment_of_a_move_is_found_on_the_board_where_the_post_stands()
    {
        var people = await Here.People("anna", "ben");
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var post = await people[0].Posts(Here.Board("neighbours"), "题");
        var first = await people[0].Comments(post, "电梯又停了");
        var store = new MeddledStore(Forum.Store, async () =>
        {
            (await secretary.Put($"/api/v1/posts/{post.Id()}/board", new { boardId = Here.Board("around") })).Ok();
            await Follows(first.Id());
        });

        var id = Guid.CreateVersion7();
        var written = await WriteComment.Handle(post.Id(), new WriteComment.Request(id, "电梯已修好", null, null, null), await store.CallerNow(people[1].Id, Cancel), store, Forum.Clock, Cancel);
        Assert.IsType<Created<CommentView>>(written.Result);
        await Follows($"{id:N}");

        Task Follows(string commentId) => ForumApp.Eventually(async () => Assert.Equal(Here.Board("around"), (await Forum.Store.Find<Comment>(commentId, Cancel))!.BoardId));
    }
}
