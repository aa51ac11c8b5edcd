using Linli.Tests.Support;

namespace Linli.Tests.Features.Audit;

public sealed class AuditTests : TownTest
{
    [Fact]
    public async Task Every_use_of_power_is_in_the_log_newest_first()
    {
        (await Town.Import(Register)).Ok();
        var (anna, ben) = (await Forum.Person("anna"), await Forum.Person("ben"));
        var (annas, bens) = (await Town.Asks(anna, "102"), await Town.Asks(ben, "202"));
        await Town.Asks(await Forum.SignIn("owner", "13700001623"), "101", "owner", "李兰芳");
        (await Town.Clerk.Post($"/api/v1/memberships/{annas.Id()}/approve")).Ok();
        (await Town.Clerk.Post($"/api/v1/memberships/{bens.Id()}/reject", new { reason = "非本小区" })).Ok();
        (await Town.Clerk.Post($"/api/v1/memberships/{annas.Id()}/identity", new { purpose = "核对租约" })).Ok();
        (await Town.Clerk.Post($"/api/v1/memberships/{annas.Id()}/move-out", new { reason = "退租" })).Ok();
        var office = (await Town.Secretary.Post($"/api/v1/communities/{Town.CommunityId}/roles", new { phone = ben.Phone, role = "lawyer" })).Ok().Text("membershipId");
        (await Town.Secretary.Post($"/api/v1/memberships/{office}/revoke", new { role = "lawyer", reason = "合同到期" })).Ok();

        var log = await Town.Secretary.Lists($"/api/v1/communities/{Town.CommunityId}/audit?limit=100");
        Assert.Equal(
            [
                "roleRevoked secretary ben lawyer 合同到期", "roleGranted secretary ben lawyer ", "membershipEnded clerk anna  退租", "identitySeen clerk anna committee 核对租约",
                "membershipRejected clerk ben  非本小区", "membershipApproved clerk anna  ", "membershipMatched owner owner  ", "joinLinkIssued clerk   ",
                "registerImported secretary  +4 ~0 -0 ", "compoundAdded secretary   ", "roleGranted secretary clerk committee ", "roleGranted street secretary secretary ", "communityCreated district   ",
            ],
            log.Select(entry => $"{entry.Text("act")} {entry.Text("actor.nickname")} {(entry.IsNull("resident") ? "" : entry.Text("resident.nickname"))} {(entry.IsNull("detail") ? "" : entry.Text("detail"))} {(entry.IsNull("reason") ? "" : entry.Text("reason"))}"));
        Assert.Equal(annas.Id(), log[3].Items("subjectIds").Single().GetString());
        var granted = await Town.Secretary.Lists($"/api/v1/communities/{Town.CommunityId}/audit?act=roleGranted");
        Assert.Equal(3, granted.Length);
    }

    [Fact]
    public async Task The_log_pages_without_gaps()
    {
        for (var i = 0; i < 5; i++) await Town.Token();
        var (path, all) = ($"/api/v1/communities/{Town.CommunityId}/audit?limit=2", new List<string>());
        for (var next = ""; ;)
        {
            var page = (await Town.Secretary.Get(path + next)).Ok();
            all.AddRange(page.Items("items").Texts("id"));
            if (page.IsNull("next")) break;
            next = $"&cursor={Uri.EscapeDataString(page.Text("next"))}";
        }

        Assert.Equal((await Town.Secretary.Lists($"/api/v1/communities/{Town.CommunityId}/audit?limit=100")).Texts("id"), all);
        (await Town.Secretary.Get($"{path}&cursor=abc")).IsProblem(400, "bad-cursor");
    }

    [Fact]
    public async Task The_secretary_reads_their_own_communitys_log_and_those_above_who_answer_for_it()
    {
        var (community, _, elsewhere) = await Town.Elsewhere();
        var doctor = await Town.Appoint(Town.Secretary, "doctor", $"communities/{Town.CommunityId}", "doctor");
        var path = $"/api/v1/communities/{Town.CommunityId}/audit";
        foreach (var person in new[] { Town.Secretary, Town.Street, Town.District }) (await person.Get(path)).Ok();
        foreach (var person in new[] { Town.Clerk, doctor, elsewhere, Town.Operator, await Forum.Person("anna") }) (await person.Get(path)).IsProblem(403, "forbidden");
        (await Forum.Stranger().Get(path)).IsProblem(401, "signed-out");
        (await Town.Secretary.Get($"/api/v1/communities/{community}/audit")).IsProblem(403, "forbidden");
        Assert.DoesNotContain("elsewhere", (await Town.Secretary.Get(path)).Text, StringComparison.Ordinal);
        (await Town.Secretary.Get($"/api/v1/communities/{Town.NewId()}/audit")).IsProblem(404, "not-found");
    }

    [Fact]
    public async Task Grants_above_communities_are_logged_where_they_were_made()
    {
        var district = (await Town.District.Lists($"/api/v1/districts/{Town.DistrictId}/audit")).Single();
        Assert.Equal(("roleGranted", "district"), (district.Text("act"), district.Text("detail")));
        var subdistrict = (await Town.Operator.Lists($"/api/v1/subdistricts/{Town.SubdistrictId}/audit")).Single();
        Assert.Equal(("street", "subdistrict"), (subdistrict.Text("resident.nickname"), subdistrict.Text("detail")));
        (await Town.Secretary.Get($"/api/v1/subdistricts/{Town.SubdistrictId}/audit")).IsProblem(403, "forbidden");
    }

    [Fact]
    public async Task A_look_at_a_real_identity_needs_a_purpose_and_is_told_to_whom_it_concerns()
    {
        (await Town.Import(Register)).Ok();
        var (anna, ben) = (await Forum.Person("anna"), await Forum.Person("ben"));
        var membership = await Town.Asks(anna, "102", realName: "周小满");
        (await Town.Clerk.Post($"/api/v1/memberships/{membership.Id()}/identity", new { purpose = "" })).IsInvalid("purpose");
        Assert.Empty(await anna.Lists("/api/v1/me/identity-looks"));

        var seen = await Town.Clerk.Post($"/api/v1/memberships/{membership.Id()}/identity", new { purpose = "核对租约" });
        Assert.Equal(("周小满", $"+86{anna.Phone}"), (seen.Ok().Text("realName"), seen.Json.Text("phone")));
        Assert.Equal("no-store", seen.Headers["Cache-Control"]);
        var look = Assert.Single(await anna.Lists("/api/v1/me/identity-looks"));
        Assert.Equal(("clerk", "committee", "核对租约", Town.CommunityId), (look.Text("by.nickname"), look.Text("office"), look.Text("reason"), look.Text("communityId")));
        Assert.Empty(await ben.Lists("/api/v1/me/identity-looks"));
    }

    [Fact]
    public async Task The_real_identity_shows_nowhere_else()
    {
        (await Town.Import(Register)).Ok();
        var anna = await Forum.Person("anna");
        var membership = await Town.Asks(anna, "102", realName: "周小满");
        (await Town.Clerk.Post($"/api/v1/memberships/{membership.Id()}/approve")).Ok();
        (await Town.Clerk.Post($"/api/v1/memberships/{membership.Id()}/identity", new { purpose = "核对租约" })).Ok();
        foreach (var path in new[] { $"communities/{Town.CommunityId}/memberships?status=active", $"communities/{Town.CommunityId}/audit", $"communities/{Town.CommunityId}/offices", $"compounds/{Town.CompoundId}/dwellings" })
        {
            var answer = await Town.Secretary.Get($"/api/v1/{path}");
            answer.Ok();
            Assert.DoesNotContain("周小满", answer.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(anna.Phone[^8..], answer.Text, StringComparison.Ordinal);
        }
    }
}
