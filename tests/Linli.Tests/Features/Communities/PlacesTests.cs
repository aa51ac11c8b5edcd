using Linli.Tests.Support;

namespace Linli.Tests.Features.Communities;

public sealed class PlacesTests : TownTest
{
    [Fact]
    public async Task The_tree_is_read_from_the_district_down_by_anybody_who_is_signed_in()
    {
        var anna = await Forum.Person("anna");
        Assert.Equal(["临江区"], (await anna.Lists("/api/v1/districts")).Texts("name"));
        Assert.Equal("临江区", (await anna.Get($"/api/v1/districts/{Town.DistrictId}")).Ok().Text("name"));
        Assert.Equal(["石桥街道"], (await anna.Lists($"/api/v1/districts/{Town.DistrictId}/subdistricts")).Texts("name"));
        Assert.Equal(Town.DistrictId, (await anna.Get($"/api/v1/subdistricts/{Town.SubdistrictId}")).Ok().Text("districtId"));
        await Town.AddCommunity("和平里社区");
        Assert.Equal(["和平里社区", "桂花苑社区"], (await anna.Lists($"/api/v1/subdistricts/{Town.SubdistrictId}/communities")).Texts("name").Order(StringComparer.Ordinal));
        Assert.Equal(2, (await anna.Lists($"/api/v1/districts/{Town.DistrictId}/communities")).Length);
        var community = (await anna.Get($"/api/v1/communities/{Town.CommunityId}")).Ok();
        Assert.Equal((Town.SubdistrictId, Town.DistrictId), (community.Text("subdistrictId"), community.Text("districtId")));
        (await Forum.Stranger().Get("/api/v1/districts")).IsProblem(401, "signed-out");
    }

    [Fact]
    public async Task A_place_of_another_kind_or_none_is_not_found()
    {
        foreach (var path in new[]
        {
            $"districts/{Town.SubdistrictId}", $"subdistricts/{Town.CommunityId}", $"communities/{Town.DistrictId}", $"communities/{Town.NewId()}", $"districts/{Town.NewId()}/subdistricts",
            $"districts/{Town.NewId()}/communities", $"subdistricts/{Town.NewId()}/communities", $"compounds/{Town.CommunityId}",
        })
            (await Town.Secretary.Get($"/api/v1/{path}")).IsProblem(404, "not-found");
    }

    [Fact]
    public async Task Names_are_taken_once_under_one_roof_and_retries_make_nothing_new()
    {
        var body = new { id = Guid.CreateVersion7(), name = "和平里社区" };
        var path = $"/api/v1/subdistricts/{Town.SubdistrictId}/communities";
        (await Town.District.Post(path, body)).Ok();
        (await Town.District.Post(path, body)).Ok();
        (await Town.District.Post(path, new { id = Guid.CreateVersion7(), name = "和平里社区" })).IsProblem(409, "name-taken");
        (await Town.Operator.Post(path, body with { name = "别的社区" })).IsProblem(409, "id-taken");
        (await Town.Operator.Post("/api/v1/districts", new { id = Guid.CreateVersion7(), name = "临江区" })).IsProblem(409, "name-taken");
        Assert.Equal(2, (await Town.District.Lists(path)).Length);
        Assert.Equal(15, (await (await Town.Appoint(Town.Street, "secretary 2", $"communities/{body.id:N}", "secretary")).Lists($"/api/v1/communities/{body.id:N}/boards")).Length);
    }

    [Fact]
    public async Task Districts_open_communities_and_operators_what_lies_above()
    {
        var anna = await Forum.Person("anna");
        foreach (var person in new[] { Town.Street, Town.Secretary, anna })
            (await person.Post($"/api/v1/subdistricts/{Town.SubdistrictId}/communities", new { id = Guid.CreateVersion7(), name = "新社区" })).IsProblem(403, "forbidden");
        foreach (var person in new[] { Town.District, Town.Street, anna })
            (await person.Post($"/api/v1/districts/{Town.DistrictId}/subdistricts", new { id = Guid.CreateVersion7(), name = "新街道" })).IsProblem(403, "forbidden");
        (await Town.Operator.Post($"/api/v1/districts/{Town.NewId()}/subdistricts", new { id = Guid.CreateVersion7(), name = "新街道" })).IsProblem(404, "not-found");
        (await Town.Operator.Post("/api/v1/districts", new { id = Guid.CreateVersion7(), name = "" })).IsInvalid("name");
    }
}
