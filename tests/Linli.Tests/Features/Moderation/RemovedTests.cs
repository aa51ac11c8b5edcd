using System.Text.Json;
using Linli.Api.Features.Memberships;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Moderation;

public sealed class RemovedTests : NeighbourhoodTest
{
    [Fact]
    public async Task Managers_read_what_was_taken_away_with_who_when_and_why()
    {
        var (anna, secretary, clerk) = ((await Here.People("anna"))[0], await Here.Staff("secretary", Role.Secretary), await Here.Staff("clerk", Role.Committee));
        var post = await anna.Posts(Here.Board("around"), "广告", "加我微信");
        var comment = await anna.Comments(await anna.Posts(Here.Board("around"), "题"), "骂人的话");
        await TakesAway(secretary, post, "商业广告");
        Forum.Clock.Advance(TimeSpan.FromMinutes(1));
        await TakesAway(clerk, comment, "人身攻击", "comments");

        var removed = await Removed(clerk);
        Assert.Equal(["comment 骂人的话 clerk 人身攻击 anna", "post 加我微信 secretary 商业广告 anna"],
            removed.Select(text => $"{text.Text("kind")} {text.Text("body")} {text.Text("removedBy.nickname")} {text.Text("reason")} {text.Text("author.nickname")}"));
        Assert.Equal(("广告", post.Id(), Here.Board("around")), (removed[1].Text("title"), removed[1].Id(), removed[1].Text("boardId")));
        Assert.True(removed[0].IsNull("title"));
    }

    [Fact]
    public async Task Nobody_else_reads_them()
    {
        var (anna, ben) = (await Here.People("anna", "ben")) is [var one, var other] ? (one, other) : default;
        var (secretary, doctor, observer) = (await Here.Staff("secretary", Role.Secretary), await Here.Staff("doctor", Role.Doctor), await Here.Observer("street"));
        var post = await anna.Posts(Here.Board("doctor"), "题", "被删的话");
        await TakesAway(doctor, post, "与就医无关");
        foreach (var person in new[] { anna, ben, doctor, observer, await Forum.Person("guest") })
        {
            (await person.Get($"/api/v1/communities/{Here.Id}/removed")).IsProblem(403, "forbidden");
            Assert.DoesNotContain("被删的话", (await person.Get($"/api/v1/posts/{post.Id()}")).Text, StringComparison.Ordinal);
        }

        var elsewhere = await Neighbourhood.In(Forum);
        (await (await elsewhere.Staff("other", Role.Secretary)).Get($"/api/v1/communities/{Here.Id}/removed")).IsProblem(403, "forbidden");
        (await secretary.Get($"/api/v1/communities/{Guid.NewGuid():N}/removed")).IsProblem(404, "not-found");
        Assert.Single(await Removed(secretary));
    }

    [Fact]
    public async Task The_list_pages_without_gaps_and_what_an_author_took_back_is_not_in_it()
    {
        var (anna, secretary) = ((await Here.People("anna"))[0], await Here.Staff("secretary", Role.Secretary));
        for (var number = 0; number < 5; number++)
        {
            await TakesAway(secretary, await anna.Posts(Here.Board("around"), $"题{number}"), "重复");
            Forum.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        (await anna.Delete($"/api/v1/posts/{(await anna.Posts(Here.Board("around"), "自己删的")).Id()}")).Ok();
        var path = $"/api/v1/communities/{Here.Id}/removed?limit=2";
        var titles = new List<string>();
        for (var next = ""; ;)
        {
            var page = (await secretary.Get(path + next)).Ok();
            titles.AddRange(page.Items("items").Texts("title"));
            if (page.IsNull("next")) break;
            next = $"&cursor={Uri.EscapeDataString(page.Text("next"))}";
        }

        Assert.Equal(["题4", "题3", "题2", "题1", "题0"], titles);
        (await secretary.Get($"{path}&cursor=abc")).IsProblem(400, "bad-cursor");
    }

    [Fact]
    public async Task The_moderators_acts_are_in_the_audit_log()
    {
        var (anna, secretary) = ((await Here.People("anna"))[0], await Here.Staff("secretary", Role.Secretary));
        var post = await anna.Posts(Here.Board("around"), "题");
        var comment = await anna.Comments(post, "评论");
        var path = $"/api/v1/posts/{post.Id()}";
        foreach (var act in new[] { "pin", "close" })
        {
            (await secretary.Put($"{path}/{act}")).Ok();
            (await secretary.Put($"{path}/{act}")).Ok();
            (await secretary.Delete($"{path}/{act}")).Ok();
        }

        (await secretary.Put($"{path}/board", new { boardId = Here.Board("council") })).Ok();
        await TakesAway(secretary, comment, "离题", "comments");
        (await secretary.Delete($"/api/v1/comments/{comment.Id()}/removal")).Ok();
        await TakesAway(secretary, post, "重复");
        (await secretary.Delete($"{path}/removal")).Ok();
        (await secretary.Patch($"/api/v1/boards/{Here.Board("around")}", new { isOn = false, postRoles = new[] { "committee", "secretary" } })).Ok();
        (await secretary.Patch($"/api/v1/boards/{Here.Board("around")}", new { isOn = false })).Ok();
        var boards = (await secretary.Lists($"/api/v1/communities/{Here.Id}/boards?all=true")).Texts("id");
        (await secretary.Put($"/api/v1/communities/{Here.Id}/boards/order", new { boardIds = boards.Reverse() })).Ok();

        var log = (await secretary.Lists($"/api/v1/communities/{Here.Id}/audit?limit=100")).Reverse().ToArray();
        Assert.Equal(
            [
                "postPinned anna ", "postUnpinned anna ", "postClosed anna ", "postReopened anna ", "postMoved anna ", "commentRemoved anna 离题", "commentRestored anna ",
                "postRemoved anna 重复", "postRestored anna ", "boardChanged  isOn=false postRoles=secretary+committee", "boardsOrdered  ",
            ],
            log.Select(entry => $"{entry.Text("act")} {(entry.IsNull("resident") ? "" : entry.Text("resident.nickname"))} {(entry.IsNull("reason") ? entry.IsNull("detail") ? "" : entry.Text("detail") : entry.Text("reason"))}"));
        Assert.Equal([post.Id(), Here.Board("around"), Here.Board("council")], log[4].Items("subjectIds").Select(id => id.GetString()!));
        Assert.All(log, entry => Assert.Equal("secretary", entry.Text("actor.nickname")));
    }

    private async Task<JsonElement[]> Removed(Person manager) => await manager.Lists($"/api/v1/communities/{Here.Id}/removed");

    private static async Task TakesAway(Person keeper, JsonElement text, string reason, string what = "posts") =>
        (await keeper.Put($"/api/v1/{what}/{text.Id()}/removal", new { reason })).Ok();
}
