using Linli.Tests.Support;

namespace Linli.Tests.Features.Memberships;

public sealed class LeavingTests : TownTest
{
    [Fact]
    public async Task Who_has_moved_out_is_outside_at_once()
    {
        var (anna, membership) = await Lives("anna", "102");
        var post = await anna.Posts(await Board("around"), "快递柜坏了");
        await using var live = await anna.Follows($"community/{Town.CommunityId}", $"board/{await Board("around")}", $"post/{post.Id()}", "me");
        (await Town.Clerk.Post($"/api/v1/memberships/{membership}/move-out", new { reason = "租约到期，已退租" })).Ok();

        (await anna.Get($"/api/v1/posts/{post.Id()}")).IsProblem(404, "not-found");
        (await anna.Get($"/api/v1/boards/{await Board("around")}/posts")).IsProblem(404, "not-found");
        (await anna.TryComment(post, "我还在")).IsProblem(404, "not-found");
        Assert.Equal(("ended", "租约到期，已退租"), ((await anna.Get($"/api/v1/memberships/{membership}")).Ok().Text("status"), (await anna.Get($"/api/v1/memberships/{membership}")).Json.Text("reason")));

        (await Town.Clerk.TryComment(post, "物业已报修")).Ok();
        // What comes on the topic that stays open proves that nothing came on those that closed.
        (await anna.Patch("/api/v1/me", new { nickname = "anna 2" })).Ok();
        Assert.Equal(["membership-ended", "profile-edited", "topic-left", "topic-left", "topic-left"], (await live.Until("profile-edited")).Select(heard => heard.Type).Order());
        Assert.NotNull((await live.Follow($"post/{post.Id()}")).Refused);
        Assert.Equal("快递柜坏了", (await Town.Clerk.Reads(post)).Text("title"));
    }

    [Fact]
    public async Task Who_has_another_home_here_stays()
    {
        var (anna, first) = await Lives("anna", "102");
        var second = await Town.Asks(anna, "202");
        (await Town.Clerk.Post($"/api/v1/memberships/{second.Id()}/approve")).Ok();
        (await Town.Clerk.Post($"/api/v1/memberships/{first}/move-out", new { reason = "卖掉一套" })).Ok();
        Assert.NotEmpty((await anna.Posts(await Board("around"), "我还住 202")).Id());
        (await anna.Post($"/api/v1/memberships/{second.Id()}/leave")).Ok();
        (await anna.TryPost(await Board("around"), "我走了")).IsProblem(404, "not-found");
    }

    [Fact]
    public async Task Somebody_leaves_by_themself_and_may_come_back()
    {
        var (anna, membership) = await Lives("anna", "102");
        var left = (await anna.Post($"/api/v1/memberships/{membership}/leave")).Ok();
        Assert.Equal("ended", left.Text("status"));
        Assert.Equal("ended", (await anna.Post($"/api/v1/memberships/{membership}/leave")).Ok().Text("status"));
        (await anna.Get($"/api/v1/communities/{Town.CommunityId}/compounds")).IsProblem(404, "not-found");
        Assert.Equal("waiting", (await Town.Asks(anna, "102")).Text("status"));
        (await (await Forum.Person("ben")).Post($"/api/v1/memberships/{membership}/leave")).IsProblem(404, "not-found");
    }

    [Fact]
    public async Task The_last_secretary_stays_until_there_is_another()
    {
        var office = (await Town.Secretary.Lists("/api/v1/me/memberships?status=active")).Single().Id();
        (await Town.Secretary.Post($"/api/v1/memberships/{office}/leave")).IsProblem(409, "last-secretary");
        await Town.Appoint(Town.Street, "successor", $"communities/{Town.CommunityId}", "secretary");
        (await Town.Secretary.Post($"/api/v1/memberships/{office}/leave")).Ok();
        (await Town.Secretary.Get($"/api/v1/communities/{Town.CommunityId}/memberships")).IsProblem(404, "not-found");
    }

    [Fact]
    public async Task Of_two_secretaries_who_leave_at_once_one_stays()
    {
        var other = await Town.Appoint(Town.Street, "other", $"communities/{Town.CommunityId}", "secretary");
        var answers = await Task.WhenAll(new[] { Town.Secretary, other }.Select(async secretary =>
            await secretary.Post($"/api/v1/memberships/{(await secretary.Lists("/api/v1/me/memberships?status=active")).Single().Id()}/leave")));
        Assert.Single(answers, answer => answer.Status == 200);
        Assert.Single(answers, answer => answer.Status == 409).IsProblem(409, "last-secretary");
    }

    [Fact]
    public async Task An_office_is_revoked_not_moved_out_of()
    {
        var office = (await Town.Clerk.Lists("/api/v1/me/memberships?status=active")).Single().Id();
        (await Town.Secretary.Post($"/api/v1/memberships/{office}/move-out", new { reason = "调走了" })).IsProblem(409, "office-is-revoked");
    }

    private async Task<(Person Person, string MembershipId)> Lives(string nickname, string room)
    {
        (await Town.Import(Register)).Ok();
        var person = await Forum.Person(nickname);
        var membership = await Town.Asks(person, room);
        (await Town.Clerk.Post($"/api/v1/memberships/{membership.Id()}/approve")).Ok();
        return (person, membership.Id());
    }

    private async Task<string> Board(string key) =>
        (await Town.Secretary.Lists($"/api/v1/communities/{Town.CommunityId}/boards")).Single(board => board.Text("key") == key).Id();
}
