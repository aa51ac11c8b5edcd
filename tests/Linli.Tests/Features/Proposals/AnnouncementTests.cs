using System.Text.Json;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Proposals;

/// <summary>公示: what the committee decided without a vote is out for objections before it is carried out.</summary>
public sealed class AnnouncementTests : HallTest
{
    [Fact]
    public async Task What_the_committee_decides_is_announced_first_and_carried_out_after_that()
    {
        var (proposal, people) = await Announced();
        Assert.Equal("announcement", await StageOf(proposal));
        (await Secretary.Put($"{PathOf(proposal)}/milestones/{Guid.CreateVersion7()}", new { what = "勘察", owner = "property", dueAt = Forum.Clock.GetUtcNow().AddDays(9) })).IsProblem(409, "wrong-stage");
        await Days(6.9);
        Assert.Equal("announcement", await StageOf(proposal));
        await Days(0.2);
        var adopted = await Reads(people[0], proposal);
        Assert.Equal(("carryingOut", adopted.Text("adopted.announcedUntil")), (adopted.Text("stage"), adopted.Text("stageSince")));
        Assert.Equal("committee", adopted.Text("adopted.responsible"));
    }

    [Fact]
    public async Task Objections_are_raised_in_time_and_answered_for_everybody_without_names()
    {
        var (proposal, people) = await Announced();
        var (path, request) = ($"{PathOf(proposal)}/objections", new { id = Guid.CreateVersion7(), text = "一楼住户没有到会" });
        var raised = (await people[1].Post(path, request)).Ok();
        Assert.Equal(raised.ToString(), (await people[1].Post(path, request)).Ok().ToString());
        (await people[2].Post(path, request)).IsProblem(409, "id-taken");
        (await people[0].Put($"{path}/{raised.Id()}/answer", new { text = "不对", isUpheld = false })).IsProblem(403, "forbidden");
        (await Secretary.Put($"{path}/{raised.Id()}/answer", new { text = "已逐户走访", isUpheld = true })).Ok();
        (await Secretary.Put($"{path}/{raised.Id()}/answer", new { text = "已逐户走访", isUpheld = true })).Ok();
        (await Secretary.Put($"{path}/{raised.Id()}/answer", new { text = "改口", isUpheld = false })).IsProblem(409, "answered-already");
        var read = Assert.Single(await people[2].Lists(path));
        Assert.Equal(("已逐户走访", true, false), (read.Text("answer"), read.Flag("isUpheld"), read.Flag("isMine")));
        Assert.DoesNotContain(people[1].Id, read.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain((await Forum.EventsOf($"proposal/{proposal.Id()}")).Select(logged => JsonSerializer.Serialize(logged.Event, logged.Event.GetType()))
            .Where(text => text.Contains(raised.Id(), StringComparison.Ordinal)), text => text.Contains(people[1].Id, StringComparison.Ordinal));
        Assert.Single(await Secretary.Lists($"/api/v1/communities/{Here.Id}/audit?act=adoptionObjectionAnswered"));

        await Days(7.1);
        (await people[2].Post(path, new { id = Guid.CreateVersion7(), text = "太晚了" })).IsProblem(409, "wrong-stage");
    }

    [Fact]
    public async Task A_decision_is_taken_back_while_it_is_announced_and_everybody_reads_why()
    {
        var (proposal, people) = await Announced();
        (await people[0].Put($"{PathOf(proposal)}/adoption/withdrawal", new { reason = "不要" })).IsProblem(403, "forbidden");
        (await Secretary.Put($"{PathOf(proposal)}/adoption/withdrawal", new { reason = "异议成立" })).Ok();
        (await Secretary.Put($"{PathOf(proposal)}/adoption/withdrawal", new { reason = "异议成立" })).Ok();
        var back = await Reads(people[1], proposal);
        Assert.Equal(("discussed", "异议成立"), (back.Text("stage"), back.Text("adoptionTakenBack.reason")));
        await Days(8);
        Assert.Equal("discussed", await StageOf(proposal));
        (await Secretary.Put($"{PathOf(proposal)}/adoption", new { reason = "已补充走访" })).Ok();
        await Days(7.1);
        (await Secretary.Put($"{PathOf(proposal)}/adoption/withdrawal", new { reason = "太晚" })).IsProblem(409, "wrong-stage");
        Assert.Equal(["review", "discussion", "discussed", "announcement", "discussed", "announcement", "carryingOut"], await Told(proposal, sweep: true));
    }

    private async Task<(JsonElement Proposal, Person[] People)> Announced()
    {
        var (proposal, people) = await UnderDiscussion();
        await Days(14.1);
        return ((await Secretary.Put($"{PathOf(proposal)}/adoption", new { reason = "讨论中无人反对" })).Ok(), people);
    }
}
