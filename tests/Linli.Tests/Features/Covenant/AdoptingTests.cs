using Linli.Api.Features.Covenant.Adopting;
using Linli.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Linli.Tests.Features.Covenant;

public sealed class AdoptingTests : CovenantTest
{
    [Fact]
    public async Task A_version_is_in_force_from_its_instant_by_the_clock_alone()
    {
        var (secretary, anna) = (await Secretary(), (await Here.People("anna"))[0]);
        await InForce(secretary, Clause("旧规。"));
        var next = (await Adopt(secretary, await Draft(secretary, Clause("新规。")), TimeSpan.FromDays(7))).Ok();
        Assert.Equal(("adopted", "旧规。"), (next.Text("stage"), (await Rules(anna))[0]));
        Assert.Equal(next.Id(), (await anna.Get(Path)).Ok().Text("next.id"));

        await Forum.Later(TimeSpan.FromDays(7), secretary, anna);
        Assert.Equal(["新规。"], await Rules(anna));
        Assert.Equal(["inForce", "superseded"], (await anna.Lists($"{Path}/versions")).Texts("stage"));
        Assert.True((await anna.Get(Path)).Ok().IsNull("next"));
    }

    [Theory]
    [InlineData(100, 50, 50, "assembly-without-quorum")]
    [InlineData(100, 51, 25, "assembly-without-majority")]
    [InlineData(100, 60, 30, "assembly-without-majority")]
    public async Task An_assembly_decides_with_more_than_half_of_more_than_half(int entitled, int present, int inFavour, string problem)
    {
        var secretary = await Secretary();
        var draft = await Draft(secretary, Clause("一"));
        (await Adopt(secretary, draft, null, entitled, present, inFavour)).IsProblem(409, problem);
        (await Adopt(secretary, draft, null, entitled, 51, 26)).Ok();
    }

    [Fact]
    public async Task Impossible_meetings_are_refused()
    {
        var secretary = await Secretary();
        var draft = await Draft(secretary, Clause("一"));
        (await Adopt(secretary, draft, null, 10, 11, 5)).IsInvalid("present");
        (await Adopt(secretary, draft, null, 10, 9, 10)).IsInvalid("inFavour");
        (await Adopt(secretary, draft, TimeSpan.FromDays(-1))).IsInvalid("inForceFrom");
        (await secretary.Put($"{PathOf(draft)}/meeting", new { heldAt = Forum.Clock.GetUtcNow().AddDays(1), entitled = 10, present = 9, inFavour = 9 })).IsInvalid("heldAt");
        (await secretary.Put($"{PathOf(draft)}/filing", new { filedAt = Forum.Clock.GetUtcNow(), reference = "2026-7" })).IsProblem(409, "covenant-not-adopted");
    }

    [Fact]
    public async Task Once_adopted_nothing_of_it_changes()
    {
        var secretary = await Secretary();
        var version = await InForce(secretary, Clause("一"));
        (await TryWrite(secretary, version, Clause("二"))).IsProblem(409, "covenant-sealed");
        (await secretary.Post($"{PathOf(version)}/withdraw", new { reason = "算了" })).IsProblem(409, "covenant-sealed");
        (await Adopt(secretary, version, null, 10, 8, 8)).IsProblem(409, "covenant-sealed");
        Assert.Equal(["一"], await Rules(secretary));
    }

    [Fact]
    public async Task That_a_version_is_in_force_is_told_once()
    {
        var secretary = await Secretary();
        var version = (await Adopt(secretary, await Draft(secretary, Clause("一")), TimeSpan.FromDays(1))).Ok();
        var news = Forum.Services.GetRequiredService<TellOfForce>();
        await news.Sweep(Cancel);
        Assert.DoesNotContain(await Forum.EventsOf($"community/{Here.Id}"), logged => logged.Type == "covenant-came-into-force");
        await Forum.Later(TimeSpan.FromDays(1.1), secretary);
        await news.Sweep(Cancel);
        await news.Sweep(Cancel);
        Assert.Single(await Forum.EventsOf($"community/{Here.Id}"), logged => logged.Type == "covenant-came-into-force");
        (await secretary.Put($"{PathOf(version)}/filing", new { filedAt = Forum.Clock.GetUtcNow(), reference = "石街备 2026-7 号" })).Ok();
        Assert.Equal("石街备 2026-7 号", (await secretary.Get(Path)).Ok().Text("inForce.filing.reference"));
    }

    [Fact]
    public async Task The_acts_of_the_committee_are_in_the_audit_log()
    {
        var secretary = await Secretary();
        await InForce(secretary, Clause("一"));
        (await secretary.Put($"{Path}/readers", new { isPublic = true })).Ok();
        Assert.Equal(["covenantReadersChanged", "covenantAdopted", "covenantClausesWritten", "covenantDraftStarted"], (await secretary.Lists($"/api/v1/communities/{Here.Id}/audit")).Texts("act"));
    }
}
