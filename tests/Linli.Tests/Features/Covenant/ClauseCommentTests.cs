using System.Text.Json;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Covenant;

public sealed class ClauseCommentTests : CovenantTest
{
    [Fact]
    public async Task Members_comment_on_the_clauses_of_a_published_draft()
    {
        var (secretary, anna) = (await Secretary(), (await Here.People("anna"))[0]);
        var draft = await Draft(secretary, Clause("一"), Clause("二"));
        (await Comments(secretary, draft, 0, "自己先试试")).IsProblem(409, "covenant-not-discussed");
        (await secretary.Post($"{PathOf(draft)}/publish")).Ok();
        var comment = (await Comments(anna, draft, 1, "太严了")).Ok();
        await Comments(secretary, draft, 0, "欢迎提意见");

        Assert.Equal(["太严了", "欢迎提意见"], (await anna.Lists($"{PathOf(draft)}/comments")).Texts("body"));
        Assert.Equal([comment.Id()], (await anna.Lists($"{PathOf(draft)}/comments?clause={ClauseId(draft, 1)}")).Texts("id"));
        Assert.Equal((2, "secretary"), ((int)comment.Number("edition"), (await anna.Lists($"{PathOf(draft)}/comments"))[1].Text("author.office")));
        (await Comments(await Here.Observer("lin"), draft, 0, "看看")).IsProblem(403, "observers-read");
        (await anna.Post($"{PathOf(draft)}/comments", new { id = Guid.NewGuid(), clauseId = Town.NewId(), body = "？" })).IsInvalid("clauseId");

        (await secretary.Post($"{PathOf(draft)}/withdraw", new { reason = "重写" })).Ok();
        (await Comments(anna, draft, 0, "晚了")).IsProblem(409, "covenant-closed");
    }

    [Fact]
    public async Task A_retry_writes_nothing_twice_even_when_comments_have_closed_meanwhile()
    {
        var (secretary, people, id) = (await Secretary(), await Here.People("anna", "ben"), Guid.NewGuid());
        var draft = await Draft(secretary, Clause("一"));
        (await secretary.Post($"{PathOf(draft)}/publish")).Ok();
        var first = (await Comments(people[0], draft, 0, "太严了", id)).Ok();
        (await Comments(people[1], draft, 0, "冒名", id)).IsProblem(409, "id-taken");
        (await secretary.Post($"{PathOf(draft)}/withdraw", new { reason = "重写" })).Ok();
        Assert.Equal(first.Id(), (await Comments(people[0], draft, 0, "太严了", id)).Ok().Id());
        Assert.Single(await people[1].Lists($"{PathOf(draft)}/comments"));
    }

    [Fact]
    public async Task Its_author_takes_a_comment_back_and_the_committee_takes_it_away_with_a_reason()
    {
        var (secretary, people) = (await Secretary(), await Here.People("anna", "ben"));
        var version = await InForce(secretary, Clause("一"));
        var (annas, bens) = ((await Comments(people[0], version, 0, "我说错了")).Ok(), (await Comments(people[1], version, 0, "广告")).Ok());
        (await people[1].Delete($"/api/v1/clause-comments/{annas.Id()}")).IsProblem(403, "forbidden");
        (await people[0].Delete($"/api/v1/clause-comments/{annas.Id()}")).Ok();
        (await people[0].Put($"/api/v1/clause-comments/{bens.Id()}/removal", new { reason = "不喜欢" })).IsProblem(403, "forbidden");
        (await secretary.Put($"/api/v1/clause-comments/{bens.Id()}/removal", new { reason = "广告" })).Ok();
        (await secretary.Put($"/api/v1/clause-comments/{bens.Id()}/removal", new { reason = "广告" })).Ok();

        var left = Assert.Single(await people[0].Lists($"{PathOf(version)}/comments"));
        Assert.Equal(("", "广告", "staff"), (left.Text("body"), left.Text("removed.reason"), left.Text("removed.by")));
        Assert.True(left.IsNull("author"));
        (await people[1].Delete($"/api/v1/clause-comments/{bens.Id()}")).IsProblem(409, "comment-removed");
        Assert.Single(await secretary.Lists($"/api/v1/communities/{Here.Id}/audit?act=clauseCommentRemoved"));
    }

    private static Task<Answer> Comments(Person person, JsonElement version, int clause, string body, Guid? id = null) =>
        person.Post($"{PathOf(version)}/comments", new { id = id ?? Guid.NewGuid(), clauseId = ClauseId(version, clause), body });

    private static string ClauseId(JsonElement version, int index) => version.Items("clauses")[index].Id();
}
