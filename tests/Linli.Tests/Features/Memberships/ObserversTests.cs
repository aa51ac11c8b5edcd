using Linli.Tests.Support;

namespace Linli.Tests.Features.Memberships;

public sealed class ObserversTests : TownTest
{
    [Fact]
    public async Task Street_and_district_read_their_communities_and_hear_them_but_say_nothing()
    {
        var boards = (await Town.Secretary.Lists($"/api/v1/communities/{Town.CommunityId}/boards")).ToDictionary(board => board.Text("key"), board => board.Id());
        var post = await Town.Secretary.Posts(boards["around"], "路灯不亮");
        foreach (var observer in new[] { Town.Street, Town.District })
        {
            await using var live = await observer.Follows($"community/{Town.CommunityId}", $"board/{boards["around"]}", $"post/{post.Id()}");
            Assert.Equal("路灯不亮", (await observer.Reads(post)).Text("title"));
            Assert.NotEmpty(await observer.ListsPosts(boards["around"]));
            Assert.NotEmpty(await observer.Lists($"/api/v1/communities/{Town.CommunityId}/compounds"));
            (await observer.TryPost(boards["around"], "街道说两句")).IsProblem(403, "observers-read");
            (await observer.TryComment(post, "收到")).IsProblem(403, "observers-read");
            (await observer.TryComment(post, "已办", official: new { state = "done" })).IsProblem(403, "observers-read");
            (await observer.Put($"/api/v1/posts/{post.Id()}/reactions/like")).IsProblem(403, "observers-read");
            (await observer.Put($"/api/v1/posts/{post.Id()}/pin")).IsProblem(403, "observers-read");
            await Town.Secretary.Comments(post, "已报修");
            Assert.Equal("comment-written", (await live.Next()).Type);
        }
    }

    [Fact]
    public async Task They_see_nothing_of_another_subdistrict()
    {
        var subdistrict = Town.NewId();
        (await Town.Operator.Post($"/api/v1/districts/{Town.DistrictId}/subdistricts", new { id = Guid.Parse(subdistrict), name = "南塘镇" })).Ok();
        var nantang = await Town.Appoint(Town.District, "nantang", $"subdistricts/{subdistrict}", "subdistrict");
        (await nantang.Get($"/api/v1/communities/{Town.CommunityId}/compounds")).IsProblem(404, "not-found");
        (await nantang.Post($"/api/v1/communities/{Town.CommunityId}/roles", new { phone = "13800001111", role = "secretary" })).IsProblem(403, "forbidden");
        (await nantang.Get($"/api/v1/communities/{Town.CommunityId}/audit")).IsProblem(403, "forbidden");
        Assert.Equal(["announcements", "how-to"], (await nantang.Lists($"/api/v1/communities/{Town.CommunityId}/boards")).Texts("key").Order());
    }

    [Fact]
    public async Task The_operator_opens_districts_and_reads_no_community()
    {
        Assert.True((await Town.Operator.Get("/api/v1/me")).Ok().Flag("isOperator"));
        (await Town.Operator.Get($"/api/v1/communities/{Town.CommunityId}/compounds")).IsProblem(404, "not-found");
        (await Town.Operator.Get($"/api/v1/communities/{Town.CommunityId}/audit")).IsProblem(403, "forbidden");
        foreach (var person in new[] { Town.District, Town.Street, Town.Secretary, await Forum.Person("anna") })
            (await person.Post("/api/v1/districts", new { id = Guid.NewGuid(), name = "我的区" })).IsProblem(403, "forbidden");
    }

    [Fact]
    public async Task An_observer_who_lives_here_too_speaks_as_a_neighbour()
    {
        (await Town.Import(Register)).Ok();
        (await Town.Clerk.Post($"/api/v1/memberships/{(await Town.Asks(Town.Street, "102")).Id()}/approve")).Ok();
        var around = (await Town.Secretary.Lists($"/api/v1/communities/{Town.CommunityId}/boards")).Single(board => board.Text("key") == "around").Id();
        (await Town.Street.TryPost(around, "我也住这里")).Ok();
    }
}
