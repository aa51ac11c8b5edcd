using Linli.Api.Features.Memberships;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Comments;

public sealed class OfficialRepliesTests : NeighbourhoodTest
{
    [Theory]
    [InlineData("answered", null)]
    [InlineData("inProgress", null)]
    [InlineData("done", "周三已更换")]
    [InlineData("declined", "不属于本社区")]
    public async Task An_official_reply_sets_where_the_post_stands(string state, string? reason)
    {
        var anna = (await Here.People("anna"))[0];
        var secretary = await Here.Staff("贺书记", Role.Secretary, "居民区党总支书记");
        var post = await anna.Posts(Here.Board("around"), "灯坏了", kind: "question");
        var reply = await secretary.Replies(post, "已登记", state, reason);

        Assert.Equal((state, "secretary"), (reply.Text("official.state"), reply.Text("author.office")));
        var official = (await anna.ListsPosts(Here.Board("around")))[0].At("official");
        Assert.Equal((state, reason, reply.Id()), (official.Text("state"), official.At("reason").GetString(), official.Text("commentId")));
        Assert.Equal(("贺书记", "secretary", "居民区党总支书记"), (official.Text("by.nickname"), official.Text("by.office"), official.Text("by.title")));
        Assert.Contains(await Forum.EventsOf($"resident/{anna.Id}"), logged => logged.Type == "official-reply-given");
    }

    [Fact]
    public async Task Only_the_staff_reply_officially_and_declining_needs_a_reason()
    {
        var anna = (await Here.People("anna"))[0];
        var police = await Here.Staff("police", Role.Police);
        var post = await anna.Posts(Here.Board("police"), "题");
        (await anna.TryComment(post, "办好了", official: new { state = "done" })).IsProblem(403, "not-official");
        (await police.TryComment(post, "不办", official: new { state = "declined", reason = " " })).IsInvalid("official.reason");
        (await police.TryComment(post, "不办", official: new { })).IsInvalid("official.state");
        Assert.True((await anna.Reads(post)).IsNull("official"));
        Assert.Empty(await anna.ListsComments(post));
    }

    [Theory]
    [InlineData(Role.Police, "police")]
    [InlineData(Role.Doctor, "doctor")]
    [InlineData(Role.Lawyer, "legal")]
    public async Task Who_keeps_one_board_replies_officially_there_and_nowhere_else(Role role, string board)
    {
        var anna = (await Here.People("anna"))[0];
        var keeper = await Here.Staff("keeper", role);
        await keeper.Replies(await anna.Posts(Here.Board(board), "题"), "已登记", "inProgress");
        var elsewhere = await anna.Posts(Here.Board("around"), "题");
        (await keeper.TryComment(elsewhere, "不办", official: new { state = "declined", reason = "不归我管" })).IsProblem(403, "not-official");
        Assert.True((await anna.Reads(elsewhere)).IsNull("official"));
        (await keeper.TryComment(elsewhere, "作为邻居说一句")).Ok();
    }

    [Theory]
    [InlineData(Role.OwnersCommittee)]
    [InlineData(Role.Property)]
    public async Task Those_whose_matters_come_up_everywhere_reply_officially_everywhere(Role role)
    {
        var anna = (await Here.People("anna"))[0];
        await (await Here.Staff("staff", role)).Replies(await anna.Posts(Here.Board("around"), "题"), "已登记", "inProgress");
    }

    [Fact]
    public async Task What_was_written_in_office_cannot_be_changed_or_taken_back_after_it()
    {
        var (anna, doctor, secretary) = ((await Here.People("anna"))[0], (await Here.People("doctor"))[0], await Here.Staff("secretary", Role.Secretary));
        (await secretary.Post($"/api/v1/communities/{Here.Id}/roles", new { phone = doctor.Phone, role = "doctor" })).Ok();
        var post = await anna.Posts(Here.Board("doctor"), "几点门诊", kind: "question");
        var notice = await doctor.Posts(Here.Board("doctor"), "停诊", kind: "notice");
        var reply = await doctor.Replies(post, "八点", "answered");
        var office = (await doctor.Lists("/api/v1/me/memberships?status=active")).Single(membership => membership.Items("roles").Any(role => role.GetString() == "doctor"));
        (await secretary.Post($"/api/v1/memberships/{office.Id()}/revoke", new { role = "doctor", reason = "期满" })).Ok();

        (await doctor.Patch($"/api/v1/comments/{reply.Id()}", new { version = 1, body = "九点" })).IsProblem(403, "out-of-office");
        (await doctor.Delete($"/api/v1/comments/{reply.Id()}")).IsProblem(403, "out-of-office");
        (await doctor.Patch($"/api/v1/posts/{notice.Id()}", new { version = 1, title = "不停诊" })).IsProblem(403, "out-of-office");
        (await doctor.Delete($"/api/v1/posts/{notice.Id()}")).IsProblem(403, "out-of-office");
        Assert.Equal(("八点", "answered"), ((await anna.ListsComments(post))[0].Text("body"), (await anna.Reads(post)).Text("official.state")));
        (await doctor.Delete($"/api/v1/comments/{(await doctor.Comments(post, "现在是邻居")).Id()}")).Ok();
    }

    [Fact]
    public async Task The_latest_official_reply_counts_and_the_one_before_when_it_is_taken_back()
    {
        var anna = (await Here.People("anna"))[0];
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var post = await anna.Posts(Here.Board("around"), "题");
        await secretary.Replies(post, "在办", "inProgress");
        Forum.Clock.Advance(TimeSpan.FromMinutes(1));
        var done = await secretary.Replies(post, "办好了", "done");
        Assert.Equal("done", (await anna.Reads(post)).Text("official.state"));

        (await secretary.Delete($"/api/v1/comments/{done.Id()}")).Ok();
        Assert.Equal("inProgress", (await anna.Reads(post)).Text("official.state"));
    }

    [Fact]
    public async Task The_same_official_reply_is_given_once_even_in_parallel()
    {
        var anna = (await Here.People("anna"))[0];
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var post = await anna.Posts(Here.Board("around"), "题");
        var id = Guid.NewGuid();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => secretary.TryComment(post, "在办", id: id, official: new { state = "inProgress" })));
        Assert.Single(answers.Select(answer => answer.Ok().Id()).Distinct());
        Assert.Equal(1, (await anna.Reads(post)).Number("commentCount"));
        Assert.Single(await Forum.EventsOf($"resident/{anna.Id}"), logged => logged.Type == "official-reply-given");
    }

    [Fact]
    public async Task An_office_stays_beside_what_was_written_in_it()
    {
        var anna = (await Here.People("anna"))[0];
        var doctor = await Here.Staff("龚医生", Role.Doctor, "家庭医生");
        var post = await anna.Posts(Here.Board("doctor"), "几点门诊", kind: "question");
        await doctor.Replies(post, "八点", "answered");
        await Here.Remove(doctor);
        Assert.Equal("doctor", (await anna.ListsComments(post))[0].Text("author.office"));
        Assert.Equal("家庭医生", (await anna.Reads(post)).Text("official.by.title"));
    }

    [Fact]
    public async Task A_crowd_comments_while_the_staff_reply_and_pin_and_the_author_edits()
    {
        var crowd = await Here.People([.. Enumerable.Range(0, 16).Select(number => $"邻居{number}")]);
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var post = await crowd[0].Posts(Here.Board("around"), "题", "一");

        var comments = crowd.SelectMany(person => Enumerable.Range(0, 4).Select(number => person.TryComment(post, $"{number}"))).ToList();
        Task<Answer>[] others =
        [
            secretary.TryComment(post, "在办", official: new { state = "inProgress" }),
            secretary.TryComment(post, "办好了", official: new { state = "done" }),
            secretary.Put($"/api/v1/posts/{post.Id()}/pin"),
            crowd[0].Patch($"/api/v1/posts/{post.Id()}", new { version = 1, body = "二" }),
        ];
        foreach (var answer in await Task.WhenAll(comments.Concat(others))) answer.Ok();

        var read = await crowd[0].Reads(post);
        Assert.Equal((66L, 2L, true), (read.Number("commentCount"), read.Number("version"), read.Flag("isPinned")));
        Assert.Equal(66, (await crowd[0].ListsComments(post, "?limit=100")).Length);
        Assert.Contains(read.Text("official.state"), new[] { "inProgress", "done" });
    }
}
