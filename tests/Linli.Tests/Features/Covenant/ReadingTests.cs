using System.Net;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Covenant;

public sealed class ReadingTests : CovenantTest
{
    [Fact]
    public async Task A_clause_that_was_renumbered_or_left_out_can_still_be_read()
    {
        var (secretary, anna, first, second) = (await Secretary(), (await Here.People("anna"))[0], Guid.NewGuid(), Guid.NewGuid());
        var old = await InForce(secretary, Clause("甲", first), Clause("乙", second));
        await InForce(secretary, Clause("乙二", second));

        var moved = (await anna.Get($"{Path}/clauses/{second}")).Ok();
        Assert.Equal((1, "乙二"), (moved.Number("now.number"), moved.Text("now.text")));
        Assert.Equal([(2, 1, "乙二"), (1, 2, "乙")], moved.Items("history").Select(then => ((int)then.Number("versionNumber"), (int)then.Number("clause.number"), then.Text("clause.text"))));
        var gone = (await anna.Get($"{Path}/clauses/{first}")).Ok();
        Assert.True(gone.IsNull("now"));
        Assert.Equal(old.Id(), Assert.Single(gone.Items("history")).Text("versionId"));
        (await anna.Get($"{Path}/clauses/{Town.NewId()}")).IsProblem(404, "not-found");
    }

    [Fact]
    public async Task The_community_decides_whether_others_read_it()
    {
        var (secretary, eve) = (await Secretary(), await Forum.Person("eve"));
        var version = await InForce(secretary, Clause("一"));
        (await eve.Get(Path)).IsProblem(404, "not-found");
        (await eve.Get(PathOf(version))).IsProblem(404, "not-found");
        (await secretary.Put($"{Path}/readers", new { isPublic = true })).Ok();
        var draft = await Draft(secretary, Clause("二"));
        (await secretary.Post($"{PathOf(draft)}/publish")).Ok();

        Assert.Equal(["一"], await Rules(eve));
        Assert.True((await eve.Get(Path)).Ok().IsNull("next"));
        (await eve.Get(PathOf(draft))).IsProblem(404, "not-found");
        Assert.Equal([version.Id()], (await eve.Lists($"{Path}/versions")).Texts("id"));
        (await eve.Get($"{PathOf(version)}/comments")).IsProblem(403, "members-only");
        await using var live = await eve.Follows($"covenant/{Here.Id}");

        (await secretary.Put($"{Path}/readers", new { isPublic = false })).Ok();
        (await eve.Get(PathOf(version))).IsProblem(404, "not-found");
        Assert.Equal("not-found", (await live.Follow($"covenant/{Here.Id}")).Refused);
        Assert.Equal(["二"], (await (await Here.Observer("lin")).Get(PathOf(draft))).Ok().Items("clauses").Texts("text"));
    }

    [Fact]
    public async Task It_is_a_page_to_print_for_members_and_where_it_is_public_for_everybody()
    {
        var (secretary, anna, stranger) = (await Secretary(), (await Here.People("anna"))[0], Forum.Stranger());
        var version = await InForce(secretary, Clause("楼道不堆物。\n<script>alert(1)</script>", title: "楼道", bases: ("消防法", "第二十八条")));
        var printed = await anna.Get($"{PathOf(version)}/print");
        Assert.Equal("text/html; charset=utf-8", printed.Headers["Content-Type"]);
        var text = WebUtility.HtmlDecode(printed.Text);
        foreach (var expected in new[] { "桂花苑社区", "第一条 楼道", "楼道不堆物。", "《消防法》第二十八条", "起施行", "应到 100" }) Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", printed.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("size: A4", printed.Text, StringComparison.Ordinal);

        var closed = await stranger.Get($"/covenant/{Here.Id}");
        Assert.Equal(404, closed.Status);
        Assert.Contains("登录", WebUtility.HtmlDecode(closed.Text), StringComparison.Ordinal);
        (await secretary.Put($"{Path}/readers", new { isPublic = true })).Ok();
        Assert.Contains("楼道不堆物。", WebUtility.HtmlDecode((await stranger.Get($"/covenant/{Here.Id}")).Text), StringComparison.Ordinal);
        Assert.Equal(200, (await stranger.Get($"/covenant/{Here.Id}/1")).Status);
        Assert.Equal(404, (await stranger.Get($"/covenant/{Here.Id}/2")).Status);
        var english = await stranger.Send(HttpMethod.Get, $"/covenant/{Here.Id}", null, ("Accept-Language", "en"));
        Assert.Contains("Clause 1", english.Text, StringComparison.Ordinal);
    }
}
