using System.Text.Json;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Proposals;

public sealed class CarryingOutTests : HallTest
{
    private readonly Guid _milestone = Guid.CreateVersion7();

    [Fact]
    public async Task What_is_adopted_has_milestones_and_an_office_that_answers_for_each()
    {
        var (proposal, people) = await Adopted();
        var path = PathOf(proposal);
        Assert.Equal("property", proposal.Text("adopted.responsible"));
        (await people[0].Put($"{path}/responsible", new { office = "committee" })).IsProblem(403, "forbidden");
        (await Secretary.Put($"{path}/responsible", new { office = "resident" })).IsInvalid("office");
        Assert.Equal("committee", (await Secretary.Put($"{path}/responsible", new { office = "committee" })).Ok().Text("adopted.responsible"));
        (await Secretary.Put($"{path}/completion", new { report = "好了" })).IsProblem(409, "milestones-open");
        (await people[0].Put($"{path}/milestones/{_milestone}", new { what = "勘察", owner = "property", dueAt = Due(10) })).IsProblem(403, "forbidden");
        (await Secretary.Put($"{path}/milestones/{_milestone}", new { what = "勘察", owner = "resident", dueAt = Due(10) })).IsInvalid("owner");
        (await Secretary.Put($"{path}/milestones/{_milestone}", new { what = "勘察", owner = "property", dueAt = Due(10) })).Ok();
        (await Secretary.Put($"{path}/milestones/{_milestone}", new { what = "勘察", owner = "property", dueAt = Due(20) })).IsInvalid("reason");
        (await Secretary.Put($"{path}/milestones/{_milestone}", new { what = "勘察", owner = "property", dueAt = Due(20), reason = "下雨" })).Ok();
        await Days(21);
        var late = Assert.Single((await Reads(people[0], proposal)).Items("milestones"));
        Assert.Equal((true, "property", "下雨"), (late.Flag("isLate"), late.Text("owner"), late.Items("moves")[0].Text("reason")));

        (await people[0].Put($"{path}/milestones/{_milestone}/done")).IsProblem(403, "forbidden");
        var property = await Here.Staff("property", Api.Features.Memberships.Role.Property);
        (await property.Put($"{path}/milestones/{_milestone}/done")).Ok();
        (await Secretary.Put($"{path}/completion", new { report = "已完成勘察" })).Ok();
        Assert.Equal("rating", await StageOf(proposal));
    }

    [Fact]
    public async Task Those_who_seconded_rate_it_and_a_negative_result_opens_it_again()
    {
        var (proposal, people) = await Completed();
        var outsider = (await Neighbours("dong"))[0];
        (await outsider.Put($"{PathOf(proposal)}/rating", new { isSatisfied = true })).IsProblem(403, "rated-by-seconders");
        (await people[0].Put($"{PathOf(proposal)}/rating", new { isSatisfied = true })).Ok();
        (await people[1].Put($"{PathOf(proposal)}/rating", new { isSatisfied = true })).Ok();
        (await people[1].Put($"{PathOf(proposal)}/rating", new { isSatisfied = false, comment = "还漏水" })).Ok();
        var ratings = (await people[2].Put($"{PathOf(proposal)}/rating", new { isSatisfied = false })).Ok();
        Assert.Equal((1, 1, 2), (ratings.Number("round"), ratings.Number("satisfied"), ratings.Number("dissatisfied")));

        await Days(14.1);
        (await people[2].Put($"{PathOf(proposal)}/rating", new { isSatisfied = true })).IsProblem(409, "wrong-stage");
        var again = await Reads(people[0], proposal);
        Assert.Equal(("carryingOut", true), (again.Text("stage"), again.Flag("completed.outcome.isNegative")));
        (await Secretary.Put($"{PathOf(proposal)}/completion", new { report = "已返工" })).Ok();
        (await people[1].Put($"{PathOf(proposal)}/rating", new { isSatisfied = true })).Ok();
        await Days(14.1);
        await Task.WhenAll(Sweep(), Sweep());
        Assert.Equal(("done", 2), ((await Reads(people[0], proposal)).Text("stage"), (await Reads(people[0], proposal)).Number("completed.round")));
        Assert.Equal(["review", "discussion", "discussed", "announcement", "carryingOut", "rating", "carryingOut", "rating", "done"], await Told(proposal));
    }

    [Fact]
    public async Task Only_what_was_discussed_is_adopted_and_the_reason_stays()
    {
        var (proposal, people) = await UnderDiscussion();
        (await Secretary.Put($"{PathOf(proposal)}/adoption", new { reason = "太早" })).IsProblem(409, "wrong-stage");
        await Days(14.1);
        (await people[0].Put($"{PathOf(proposal)}/adoption", new { reason = "我同意" })).IsProblem(403, "forbidden");
        (await Secretary.Put($"{PathOf(proposal)}/adoption", new { reason = "讨论中无人反对" })).Ok();
        Assert.Equal("讨论中无人反对", (await Reads(people[1], proposal)).Text("adopted.reason"));
        (await people[0].Patch(PathOf(proposal), new { version = 1, title = "别的" })).IsProblem(409, "wrong-stage");
    }

    private async Task<(JsonElement Proposal, Person[] People)> Adopted()
    {
        var (proposal, people) = await UnderDiscussion();
        await Days(14.1);
        (await Secretary.Put($"{PathOf(proposal)}/adoption", new { reason = "讨论中无人反对", responsible = "property" })).Ok();
        await Days(7.1);
        return (await Reads(people[0], proposal), people);
    }

    private async Task<(JsonElement Proposal, Person[] People)> Completed()
    {
        var (proposal, people) = await Adopted();
        (await Secretary.Put($"{PathOf(proposal)}/milestones/{_milestone}", new { what = "勘察", owner = "committee", dueAt = Due(10) })).Ok();
        (await Secretary.Put($"{PathOf(proposal)}/milestones/{_milestone}/done")).Ok();
        return ((await Secretary.Put($"{PathOf(proposal)}/completion", new { report = "已完成" })).Ok(), people);
    }

    private DateTimeOffset Due(int days) => Forum.Clock.GetUtcNow().AddDays(days);
}
