using System.Text.Json;
using Linli.Api.Features.Memberships;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Covenant;

public sealed class DraftingTests : CovenantTest
{
    [Fact]
    public async Task The_committee_writes_a_draft_that_nobody_else_sees_before_it_is_published()
    {
        var (secretary, anna) = (await Secretary(), (await Here.People("anna"))[0]);
        var draft = await Draft(secretary, Clause("楼道不堆物。", title: "楼道", bases: ("《消防法》", "第二十八条")));
        Assert.Equal(("draft", 1, 2), (draft.Text("stage"), draft.Number("number"), draft.Number("edition")));
        Assert.Equal("消防法", draft.Items("clauses")[0].Items("bases")[0].Text("source"));
        (await anna.Get(PathOf(draft))).IsProblem(404, "not-found");
        Assert.True((await anna.Get(Path)).Ok().IsNull("next"));
        Assert.Empty(await anna.Lists($"{Path}/versions"));

        (await secretary.Post($"{PathOf(draft)}/publish")).Ok();
        Assert.Equal("discussed", (await anna.Get(PathOf(draft))).Ok().Text("stage"));
        Assert.Equal(draft.Id(), (await anna.Get(Path)).Ok().Text("next.id"));
    }

    [Fact]
    public async Task Only_managers_draft()
    {
        var secretary = await Secretary();
        foreach (var person in new[] { (await Here.People("anna"))[0], await Here.Staff("liu", Role.Property), await Here.Observer("lin") })
            (await person.Post($"{Path}/versions", new { id = Guid.NewGuid() })).IsProblem(403, "forbidden");
        (await (await Forum.Person("eve")).Post($"{Path}/versions", new { id = Guid.NewGuid() })).IsProblem(404, "not-found");

        var draft = await Draft(secretary, Clause("一"));
        (await secretary.Post($"{PathOf(draft)}/publish")).Ok();
        var anna = (await Here.People("anna"))[0];
        (await TryWrite(anna, draft, Clause("二"))).IsProblem(403, "forbidden");
        (await anna.Post($"{PathOf(draft)}/withdraw", new { reason = "不好" })).IsProblem(403, "forbidden");
        (await Adopt(anna, draft)).IsProblem(403, "forbidden");
    }

    [Fact]
    public async Task One_version_is_prepared_at_a_time_even_when_two_begin_at_once()
    {
        var secretary = await Secretary();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => secretary.Post($"{Path}/versions", new { id = Guid.NewGuid() })));
        var begun = Assert.Single(answers, answer => answer.Status == 201).Json;
        Assert.All(answers.Where(answer => answer.Status != 201), answer => Assert.Equal(begun.Id(), answer.IsProblem(409, "covenant-draft-open").Text("versionId")));

        (await secretary.Post($"{PathOf(begun)}/withdraw", new { reason = "重写" })).Ok();
        Assert.Equal(2, (await Draft(secretary)).Number("number"));
        Assert.Equal(["draft", "withdrawn"], (await secretary.Lists($"{Path}/versions")).Texts("stage"));
    }

    [Fact]
    public async Task What_is_sent_again_is_done_once()
    {
        var (secretary, id) = (await Secretary(), Guid.NewGuid());
        var first = (await secretary.Post($"{Path}/versions", new { id })).Ok();
        Assert.Equal(first.Id(), (await secretary.Post($"{Path}/versions", new { id })).Ok().Id());
        var clause = Clause("楼道不堆物。");
        var written = await Writes(secretary, first, clause);
        Assert.Equal(JsonSerializer.Serialize(written), JsonSerializer.Serialize(await Writes(secretary, first, clause)));
        var (other, otherSecretary) = (await Neighbourhood.In(Forum), await Forum.Person("zhao"));
        await other.Join(otherSecretary);
        (await (await other.Staff("qian", Role.Secretary)).Post($"/api/v1/communities/{other.Id}/covenant/versions", new { id })).IsProblem(409, "id-taken");
    }

    [Fact]
    public async Task Who_writes_over_a_text_they_have_not_seen_is_told()
    {
        var secretary = await Secretary();
        var draft = await Draft(secretary);
        await Writes(secretary, draft, Clause("一"));
        (await TryWrite(secretary, draft, Clause("二"))).IsProblem(409, "changed");
    }

    [Fact]
    public async Task What_is_wrong_with_a_clause_is_named()
    {
        var (secretary, id) = (await Secretary(), Guid.NewGuid());
        var draft = await Draft(secretary);
        (await TryWrite(secretary, draft, Clause("\u200b"))).IsInvalid("clauses[0].text");
        (await TryWrite(secretary, draft, Clause("一", id), Clause("二", id))).IsInvalid("clauses[1].id");
        (await TryWrite(secretary, draft, Clause(new string('字', 2001)))).IsInvalid("clauses[0].text");
        (await TryWrite(secretary, draft, [.. Enumerable.Range(0, 21).Select(_ => Clause(new string('字', 2000)))])).IsInvalid("clauses");
        (await TryWrite(secretary, draft, Clause("一", bases: ("《》", "第一条")))).IsInvalid("clauses[0].bases[0].source");
        (await secretary.Post($"{PathOf(draft)}/publish")).IsProblem(409, "covenant-without-clauses");
    }

    [Fact]
    public async Task A_version_shows_what_it_changes_clause_by_clause()
    {
        var (secretary, stays, words, goes) = (await Secretary(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var first = await InForce(secretary, Clause("不堆物。", stays), Clause("晚上十点后不装修。", words), Clause("垃圾分类。", goes));
        var draft = await Draft(secretary);
        Assert.Equal(first.Items("clauses").Texts("id"), draft.Items("clauses").Texts("id"));
        await Writes(secretary, draft, Clause("晚上八点后不装修。", words), Clause("不堆物。", stays), Clause("遛狗牵绳。"));

        var clauses = (await secretary.Get($"{PathOf(draft)}/differences")).Ok().Items("clauses");
        Assert.Equal(["changed", "kept", "added", "removed"], clauses.Texts("kind"));
        Assert.Equal([("same", "晚上"), ("removed", "十"), ("added", "八"), ("same", "点后不装修。")], clauses[0].Items("text").Select(part => (part.Text("kind"), part.Text("text"))));
        Assert.Equal((1, 2), (clauses[1].Number("before.number"), clauses[1].Number("after.number")));
        Assert.True(clauses[3].IsNull("after"));
        (await secretary.Get($"{PathOf(draft)}/differences?from={Town.NewId()}")).IsProblem(404, "not-found");
    }
}
