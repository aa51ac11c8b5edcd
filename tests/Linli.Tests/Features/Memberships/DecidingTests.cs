using Linli.Tests.Support;

namespace Linli.Tests.Features.Memberships;

public sealed class DecidingTests : TownTest
{
    [Fact]
    public async Task Who_is_rejected_reads_why_and_may_ask_again()
    {
        (await Town.Import(Register)).Ok();
        var anna = await Forum.Person("anna");
        var first = await Town.Asks(anna, "102");
        (await Town.Clerk.Post($"/api/v1/memberships/{first.Id()}/reject", new { reason = "租赁合同已到期，请带新合同来居委会。" })).Ok();
        var rejected = (await anna.Get($"/api/v1/memberships/{first.Id()}")).Ok();
        Assert.Equal(("rejected", "租赁合同已到期，请带新合同来居委会。"), (rejected.Text("status"), rejected.Text("reason")));
        // Who never came in leaves no name behind.
        (await Town.Clerk.Post($"/api/v1/memberships/{first.Id()}/identity", new { purpose = "好奇" })).IsProblem(409, "membership-closed");

        var second = await Town.Asks(anna, "102");
        Assert.NotEqual(first.Id(), second.Id());
        Assert.Equal("active", (await Town.Secretary.Post($"/api/v1/memberships/{second.Id()}/approve")).Ok().Text("status"));
    }

    [Fact]
    public async Task One_decision_counts_however_many_decide_at_once()
    {
        (await Town.Import(Register)).Ok();
        var membership = await Town.Asks(await Forum.Person("anna"), "102");
        var path = $"/api/v1/memberships/{membership.Id()}";
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => i % 2 == 0
            ? Town.Clerk.Post($"{path}/approve") : Town.Secretary.Post($"{path}/reject", new { reason = "不认识" })));
        Assert.Single(answers.Where(answer => answer.Status == 200).Select(answer => answer.Json.Text("status")).Distinct());
        Assert.All(answers.Where(answer => answer.Status != 200), answer => answer.IsProblem(409, "membership-decided"));
        Assert.Single(await Town.Secretary.Lists($"/api/v1/communities/{Town.CommunityId}/audit?limit=100"), entry => entry.Text("act") is "membershipApproved" or "membershipRejected");
    }

    [Fact]
    public async Task Nobody_decides_about_themself_not_even_who_runs_the_community()
    {
        (await Town.Import(Register)).Ok();
        var clerks = await Town.Asks(Town.Clerk, "102");
        foreach (var act in new[] { "approve", "reject", "move-out" })
            (await Town.Clerk.Post($"/api/v1/memberships/{clerks.Id()}/{act}", new { reason = "自己" })).IsProblem(403, "forbidden");
        Assert.Equal("waiting", (await Town.Clerk.Get($"/api/v1/memberships/{clerks.Id()}")).Ok().Text("status"));
        (await Town.Secretary.Post($"/api/v1/memberships/{clerks.Id()}/approve")).Ok();
    }

    [Fact]
    public async Task Only_those_who_run_this_community_decide()
    {
        (await Town.Import(Register)).Ok();
        var (anna, ben) = (await Forum.Person("anna"), await Forum.Person("ben"));
        var (annas, bens) = (await Town.Asks(anna, "102"), await Town.Asks(ben, "202"));
        (await Town.Clerk.Post($"/api/v1/memberships/{annas.Id()}/approve")).Ok();
        var (_, _, elsewhere) = await Town.Elsewhere();
        var police = await Town.Appoint(Town.Secretary, "police", $"communities/{Town.CommunityId}", "police");
        foreach (var act in new[] { "approve", "reject", "move-out", "identity" })
        {
            var (path, body) = ($"/api/v1/memberships/{bens.Id()}/{act}", new { reason = "不可以", purpose = "不可以" });
            foreach (var powerless in new[] { anna, police, Town.Street, Town.District }) (await powerless.Post(path, body)).IsProblem(403, "forbidden");
            foreach (var outsider in new[] { elsewhere, Town.Operator, await Forum.Person("carl") }) (await outsider.Post(path, body)).IsProblem(404, "not-found");
        }

        (await anna.Get($"/api/v1/communities/{Town.CommunityId}/memberships")).IsProblem(403, "forbidden");
        (await elsewhere.Get($"/api/v1/communities/{Town.CommunityId}/memberships")).IsProblem(404, "not-found");
        Assert.Equal("waiting", (await ben.Get($"/api/v1/memberships/{bens.Id()}")).Ok().Text("status"));
    }

    [Fact]
    public async Task A_request_can_be_taken_back_and_is_then_nobodys_to_decide()
    {
        (await Town.Import(Register)).Ok();
        var anna = await Forum.Person("anna");
        var membership = await Town.Asks(anna, "102");
        Assert.Equal("ended", (await anna.Post($"/api/v1/memberships/{membership.Id()}/leave")).Ok().Text("status"));
        (await Town.Clerk.Post($"/api/v1/memberships/{membership.Id()}/approve")).IsProblem(409, "membership-decided");
        Assert.Empty(await Town.Clerk.Lists($"/api/v1/communities/{Town.CommunityId}/memberships"));
    }
}
