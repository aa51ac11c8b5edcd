using System.Text;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Communities;

public sealed class CompoundsTests : TownTest
{
    private string Compounds => $"/api/v1/communities/{Town.CommunityId}/compounds";

    [Fact]
    public async Task A_compound_has_buildings_and_units_in_the_order_people_count_them()
    {
        var id = await Town.AddCompound(Town.Secretary, Town.CommunityId, "桂花苑西区", new[] { new { name = "2号楼", units = new[] { "乙", "甲" } }, new { name = "10号楼", units = Array.Empty<string>() } });
        var compound = (await Town.Clerk.Get($"/api/v1/compounds/{id}")).Ok();
        Assert.Equal(["2号楼", "10号楼"], compound.Items("buildings").Texts("name"));
        Assert.Equal(["乙", "甲"], compound.Items("buildings")[0].Items("units").Select(unit => unit.GetString()!));
        Assert.Equal(["桂花苑东区", "桂花苑西区"], (await Town.Clerk.Lists(Compounds)).Texts("name").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Only_the_secretary_builds()
    {
        var body = new { id = Guid.CreateVersion7(), name = "北区", address = "北路 1 号" };
        var (_, _, elsewhere) = await Town.Elsewhere();
        foreach (var person in new[] { Town.Clerk, Town.Street, Town.District })
        {
            (await person.Post(Compounds, body)).IsProblem(403, "forbidden");
            (await person.Put($"/api/v1/compounds/{Town.CompoundId}", new { name = "改名" })).IsProblem(403, "forbidden");
        }

        foreach (var person in new[] { elsewhere, await Forum.Person("anna") })
        {
            (await person.Post(Compounds, body)).IsProblem(404, "not-found");
            (await person.Put($"/api/v1/compounds/{Town.CompoundId}", new { name = "改名" })).IsProblem(404, "not-found");
            (await person.Get($"/api/v1/compounds/{Town.CompoundId}")).IsProblem(404, "not-found");
            (await person.Get($"/api/v1/compounds/{Town.CompoundId}/dwellings")).IsProblem(404, "not-found");
        }

        Assert.Single(await Town.Secretary.Lists(Compounds));
    }

    [Fact]
    public async Task It_is_described_anew_but_no_building_goes_that_people_live_in()
    {
        var compound = await Town.AddCompound(Town.Secretary, Town.CommunityId, "西区", new[] { new { name = "1号楼", units = new[] { "1单元", "2单元" } } });
        (await Town.Import(Town.Secretary, compound, Encoding.UTF8.GetBytes("building,unit,room,area,owner,phone\n1号楼,1单元,101,50,,\n"))).Ok();
        var path = $"/api/v1/compounds/{compound}";
        (await Town.Secretary.Put(path, new { name = "西区", buildings = new[] { new { name = "1号楼", units = new[] { "2单元" } } } })).IsProblem(409, "building-in-use");
        (await Town.Secretary.Put(path, new { name = "桂花苑东区", buildings = new[] { new { name = "1号楼", units = new[] { "1单元" } } } })).IsProblem(409, "name-taken");
        var changed = (await Town.Secretary.Put(path, new { name = "新西区", address = "西路 2 号", buildings = new[] { new { name = "1号楼", units = new[] { "1单元" } }, new { name = "2号楼", units = new[] { "1单元" } } } })).Ok();
        Assert.Equal(("新西区", "西路 2 号", 2), (changed.Text("name"), changed.Text("address"), changed.Items("buildings").Length));
    }

    [Fact]
    public async Task Buildings_and_units_have_names_of_their_own()
    {
        (await Town.Secretary.Post(Compounds, new { id = Guid.CreateVersion7(), name = "北区", buildings = new[] { new { name = "1号楼", units = new[] { "1", "1" } } } })).IsInvalid("buildings[0].units");
        (await Town.Secretary.Post(Compounds, new { id = Guid.CreateVersion7(), name = "北区", buildings = new[] { new { name = "1号楼" }, new { name = "1号楼" } } })).IsInvalid("buildings[1].name");
        (await Town.Secretary.Post(Compounds, new { id = Guid.CreateVersion7(), name = "北区", buildings = new[] { new { name = "" } } })).IsInvalid("buildings[0].name");
        (await Town.Secretary.Post(Compounds, new { id = Guid.CreateVersion7(), name = "桂花苑东区" })).IsProblem(409, "name-taken");
    }

    [Fact]
    public async Task Dwellings_are_listed_by_building_and_unit_in_the_order_of_rooms()
    {
        (await Town.Import("building,unit,room,area,owner,phone\n1号楼,1单元,1001,50,,\n1号楼,1单元,102,50.5,李,\n1号楼,2单元,201,60,,\n2号楼,,A1,70,,\n")).Ok();
        var path = $"/api/v1/compounds/{Town.CompoundId}/dwellings";
        Assert.Equal(["102", "1001"], (await Town.Clerk.Lists($"{path}?building=1号楼&unit=1单元")).Texts("room"));
        Assert.Equal(["102", "1001", "201"], (await Town.Clerk.Lists($"{path}?building=1号楼")).Texts("room"));
        var first = (await Town.Clerk.Get($"{path}?limit=3")).Ok();
        Assert.Equal(["A1"], (await Town.Clerk.Lists($"{path}?limit=3&cursor={Uri.EscapeDataString(first.Text("next"))}")).Texts("room"));
    }

    [Fact]
    public async Task Members_hear_that_a_compound_changed()
    {
        await using var live = await Town.Clerk.Follows($"community/{Town.CommunityId}");
        (await Town.Import(Register)).Ok();
        Assert.Equal("compound-changed", (await live.Next()).Type);
    }
}
