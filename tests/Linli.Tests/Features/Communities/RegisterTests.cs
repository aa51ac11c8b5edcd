using System.Text;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Communities.Register;
using Linli.Api.Storage;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Communities;

public sealed class RegisterTests : TownTest
{
    [Fact]
    public async Task A_register_is_imported_and_says_what_it_added()
    {
        var report = (await Town.Import(Register)).Ok();

        Assert.Equal((4, 0, 0, false), (report.Number("added"), report.Number("changed"), report.Number("removed"), report.Flag("dryRun")));
        var dwellings = (await Town.Clerk.Get($"/api/v1/compounds/{Town.CompoundId}/dwellings")).Ok().Items("items");
        Assert.Equal(["101", "102", "201", "202"], dwellings.Texts("room"));
        Assert.Equal([51.80m, 58.18m, 52.94m, 59.30m], dwellings.Select(dwelling => dwelling.At("area").GetDecimal()));
        Assert.Equal([true, true, true, false], dwellings.Select(dwelling => dwelling.Flag("hasOwner")));
        var compound = (await Town.Clerk.Get($"/api/v1/compounds/{Town.CompoundId}")).Ok();
        Assert.Equal(["1单元", "2单元"], compound.Items("buildings")[0].Items("units").Select(unit => unit.GetString()!));
        Assert.Equal(4, compound.Number("dwellingCount"));
    }

    [Fact]
    public async Task Every_bad_line_is_named_and_nothing_is_imported()
    {
        var answer = await Town.Import("""
            building,unit,room,area,owner,phone
            1号楼,1单元,101,51.80,李兰芳,13700001623
            ,1单元,102,58.18,邵军,13700001776
            1号楼,1单元,103,0.5,邵军,1370000
            1号楼,1单元,104,5000.01,,
            1号楼,1单元,105,abc,,
            1号楼,1单元,106,51.805,,
            1号楼,1单元,0101,60,,
            1号楼,1单元,107
            1号楼,1单元,,50,,
            """);

        var problem = answer.IsProblem(422, "register-errors");
        Assert.Equal(
            ["3 building", "4 area", "4 phone", "5 area", "6 area", "7 area", "8 room", "9 line", "10 room"],
            problem.Items("lines").Select(line => $"{line.Number("line")} {line.Text("field")}"));
        Assert.All(problem.Items("lines"), line => Assert.NotEmpty(line.Text("error")));
        Assert.Equal(9, problem.Number("total"));
        Assert.Equal(0, await Forum.Store.Count(Query.On(Dwelling.InCompound, Town.CompoundId), Cancel));
        Assert.Equal(0, await Forum.Store.Count(Query.On(RegisterEntry.OfCompound, Town.CompoundId), Cancel));
    }

    [Fact]
    public async Task Of_many_errors_the_first_hundred_are_shown_and_all_are_counted()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 250).Select(room => $"1号楼,1单元,{room},-1,,"));

        var problem = (await Town.Import($"building,unit,room,area,owner,phone\n{lines}")).IsProblem(422, "register-errors");

        Assert.Equal((250, 100), (problem.Number("total"), problem.Items("lines").Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("building,unit,room,area,owner,phone\n")]
    [InlineData("building,unit,room,area,owner\n1号楼,1单元,101,50,李\n")]
    [InlineData("building,unit,room,area,owner,phone,area\n1号楼,1单元,101,50,李,,50\n")]
    [InlineData("building,unit,room,area,owner,phone\n1号楼,1单元,\"101,50,李,\n")]
    [InlineData("building,unit,room,area,owner,phone\n1号楼,1单元,\"10\n1\",50,李,\n")]
    [InlineData("building,unit,room,area,owner,phone\n1号楼,1单元,101,50,李\u0007,\n")]
    public async Task A_file_that_is_no_register_is_refused(string csv)
    {
        (await Town.Import(csv)).IsProblem(422, "register-errors");
        Assert.Equal(0, await Forum.Store.Count(Query.On(Dwelling.InCompound, Town.CompoundId), Cancel));
    }

    [Fact]
    public async Task Office_software_may_save_it_as_it_likes()
    {
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        byte[][] files = [gb18030.GetBytes(Register), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Register)], [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Register)]];
        Assert.Equal(4, (await Town.Import(Town.Secretary, Town.CompoundId, files[0])).Ok().Number("added"));
        foreach (var file in files)
            Assert.Equal(4, (await Town.Import(Town.Secretary, Town.CompoundId, file)).Ok().Number("unchanged"));
        var chinese = Register.Replace("building,unit,room,area,owner,phone", "楼号,单元,室号,建筑面积,业主,手机", StringComparison.Ordinal).Replace("101,51.80", "１０１，５１．８０".Replace("，", ",", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(4, (await Town.Import(chinese.ReplaceLineEndings("\r\n"))).Ok().Number("unchanged"));
        (await Town.Import(Town.Secretary, Town.CompoundId, [0x62, 0xFF, 0xFF, 0x0A])).IsProblem(422, "register-unreadable");
    }

    [Fact]
    public async Task A_dry_run_tells_everything_and_writes_nothing()
    {
        (await Town.Import(Register)).Ok();
        var next = Register.Replace("51.80", "52.00", StringComparison.Ordinal).Replace("1号楼,2单元,202,59.3,,", "2号楼,1单元,101,70,王,", StringComparison.Ordinal);

        var preview = (await Town.Import(next, dryRun: true)).Ok();

        Assert.Equal((1, 1, 1, 2), (preview.Number("added"), preview.Number("changed"), preview.Number("removed"), preview.Number("unchanged")));
        var changed = preview.Items("changes").Single(change => change.Text("change") == "changed");
        Assert.Equal(("101", "area"), (changed.Text("room"), changed.Items("fields")[0].GetString()));
        Assert.Equal(4, (await Town.Import(Register)).Ok().Number("unchanged"));
        Assert.Equal(preview.Number("changed"), (await Town.Import(next)).Ok().Number("changed"));
    }

    [Fact]
    public async Task A_dwelling_where_somebody_joined_is_never_removed()
    {
        (await Town.Import(Register)).Ok();
        await Town.Asks(await Forum.Person("anna"), "101");

        var report = (await Town.Import("building,unit,room,area,owner,phone\n9号楼,1单元,901,99.99,,\n")).Ok();

        Assert.Equal((1, 3, 1), (report.Number("added"), report.Number("removed"), report.Number("kept")));
        Assert.Equal("101", report.Items("changes").Single(change => change.Text("change") == "kept").Text("room"));
        var rooms = (await Town.Clerk.Get($"/api/v1/compounds/{Town.CompoundId}/dwellings")).Ok().Items("items");
        Assert.Equal(["101", "901"], rooms.Texts("room"));
        Assert.Equal(["9号楼", "1号楼"], (await Town.Clerk.Get($"/api/v1/compounds/{Town.CompoundId}")).Ok().Items("buildings").Texts("name"));
    }

    [Fact]
    public async Task Buildings_that_the_compound_does_not_declare_are_errors()
    {
        var declared = await Town.AddCompound(Town.Secretary, Town.CommunityId, "西区", new[] { new { name = "1号楼", units = new[] { "1单元" } }, new { name = "别墅", units = Array.Empty<string>() } });

        var problem = (await Town.Import(Town.Secretary, declared, Encoding.UTF8.GetBytes(Register + "2号楼,1单元,101,60,,\n别墅,,A1,300,,\n"))).IsProblem(422, "register-errors");

        Assert.Equal(["4 unit", "5 unit", "6 building"], problem.Items("lines").Select(line => $"{line.Number("line")} {line.Text("field")}"));
        Assert.Equal(2, (await Town.Import(Town.Secretary, declared, Encoding.UTF8.GetBytes("building,unit,room,area,owner,phone\n别墅,,A1,300,,\n1号楼,1单元,101,50,,"))).Ok().Number("added"));
    }

    [Fact]
    public async Task Two_imports_at_once_follow_each_other()
    {
        var other = Register.Replace("1号楼", "2号楼", StringComparison.Ordinal);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Town.Import(i % 2 == 0 ? Register : other)));

        Assert.All(answers, answer => answer.Ok());
        var dwellings = (await Town.Clerk.Get($"/api/v1/compounds/{Town.CompoundId}/dwellings")).Ok().Items("items");
        Assert.Equal(4, dwellings.Length);
        Assert.Single(dwellings.Texts("building").Distinct());
        Assert.Equal(4, await Forum.Store.Count(Query.On(RegisterEntry.OfCompound, Town.CompoundId), Cancel));
    }

    [Fact]
    public async Task Only_the_secretary_of_this_community_imports()
    {
        var (_, _, elsewhere) = await Town.Elsewhere();
        var file = Encoding.UTF8.GetBytes(Register);
        (await Town.Import(Town.Clerk, Town.CompoundId, file)).IsProblem(403, "forbidden");
        (await Town.Import(Town.Street, Town.CompoundId, file)).IsProblem(403, "forbidden");
        (await Town.Import(elsewhere, Town.CompoundId, file)).IsProblem(404, "not-found");
        (await Town.Import(await Forum.Person("anna"), Town.CompoundId, file)).IsProblem(404, "not-found");
        Assert.Equal(0, await Forum.Store.Count(Query.On(Dwelling.InCompound, Town.CompoundId), Cancel));
    }

    [Fact]
    public async Task A_file_is_bounded_in_bytes_and_lines()
    {
        (await Town.Import(Town.Secretary, Town.CompoundId, new byte[ImportRegister.MostBytes + 1])).IsProblem(413, "too-large");
        var lines = string.Join('\n', Enumerable.Range(1, RegisterFile.MostLines + 1).Select(room => $"1号楼,1单元,{room},50,,"));
        var problem = (await Town.Import($"building,unit,room,area,owner,phone\n{lines}")).IsProblem(422, "register-errors");
        Assert.Equal(RegisterFile.MostLines + 2, problem.Items("lines").Single().Number("line"));
    }

    [Fact]
    public async Task Quotes_hold_commas_and_quotes()
    {
        (await Town.Import("building,unit,room,area,owner,phone\n\"1号楼\",,\"101\",\"51.80\",\"O\"\"Neil, Ann\",\n")).Ok();
        var anna = await Forum.Person("anna");
        Assert.Equal("waiting", (await Town.Asks(anna, "101", "owner", "O\"Neil, Ann")).Text("status"));
        Assert.True((await Town.Clerk.Lists($"/api/v1/communities/{Town.CommunityId}/memberships")).Single().Flag("register.name"));
    }

    [Fact]
    public async Task The_largest_register_is_imported_in_seconds_and_looked_up_at_once()
    {
        var lines = string.Join('\n', Enumerable.Range(0, RegisterFile.MostLines).Select(i => $"{1 + (i / 400)}号楼,{1 + (i / 100 % 4)}单元,{1 + (i % 100)}01,{50 + (i % 90)}.5,业主{i},1370{i:D7}"));
        var begun = System.Diagnostics.Stopwatch.GetTimestamp();
        Assert.Equal(RegisterFile.MostLines, (await Town.Import($"building,unit,room,area,owner,phone\n{lines}")).Ok().Number("added"));
        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(begun), TimeSpan.Zero, TimeSpan.FromSeconds(20));
        Assert.Equal(100, (await Town.Clerk.Lists($"/api/v1/compounds/{Town.CompoundId}/dwellings?building=50号楼&unit=4单元&limit=100")).Length);
        var report = (await Town.Import($"building,unit,room,area,owner,phone\n{lines}")).Ok();
        Assert.Equal((RegisterFile.MostLines, 0), (report.Number("unchanged"), report.Number("changed")));
    }

    [Fact]
    public async Task Names_and_phones_of_the_register_are_not_readable_at_rest()
    {
        (await Town.Import(Register)).Ok();
        var entries = await Forum.Store.ListAll(Query.On(RegisterEntry.OfCompound, Town.CompoundId), Cancel);
        var stored = string.Concat(entries.Select(entry => entry.ToString()));
        Assert.DoesNotContain("李兰芳", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("13700001623", stored, StringComparison.Ordinal);
        Assert.Equal(2, entries.GroupBy(entry => (entry.OwnerHash, entry.PhoneHash)).Single(owner => owner.Count() > 1).Count());
    }
}
