using Linli.Api.Features.Memberships;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Proposals;

public sealed class ProposingTests : HallTest
{
    [Fact]
    public async Task Proposing_twice_with_one_id_is_proposing_once()
    {
        await Opens();
        var people = await Neighbours("anna", "ben");
        var id = Guid.CreateVersion7();
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => TryPropose(people[0], id: id)));
        Assert.All(answers, answer => Assert.Equal(201, answer.Status));
        Assert.Single(await people[0].Lists(ListPath));
        (await TryPropose(people[1], id: id)).IsProblem(409, "id-taken");
        (await TryPropose(people[0], title: "​ ")).IsInvalid("title");
    }

    [Fact]
    public async Task Strangers_find_nothing_and_observers_read()
    {
        await Opens();
        var proposal = await Proposes((await Neighbours("anna"))[0]);
        var (eve, observer) = (await Forum.Person("eve"), await Here.Observer("street"));
        foreach (var path in (string[])[PathOf(proposal), ListPath, $"{PathOf(proposal)}/supporters", $"{PathOf(proposal)}/versions", RulesPath])
        {
            (await eve.Get(path)).IsProblem(404, "not-found");
            (await observer.Get(path)).Ok();
        }

        (await TryPropose(eve)).IsProblem(404, "not-found");
        (await TryPropose(observer)).IsProblem(403, "observers-read");
        (await Seconds(observer, proposal)).IsProblem(403, "observers-read");
        await using var live = await eve.Follows();
        Assert.Equal("not-found", (await live.Follow($"proposal/{proposal.Id()}")).Refused);
    }

    [Fact]
    public async Task A_hall_that_is_switched_off_takes_no_proposals()
    {
        await Opens();
        (await Secretary.Patch($"/api/v1/boards/{Here.Board("council")}", new { isOn = false })).Ok();
        (await TryPropose((await Neighbours("anna"))[0])).IsProblem(409, "board-off");
    }

    [Fact]
    public async Task A_material_edit_asks_supporters_again_and_a_correction_does_not()
    {
        await Opens(dwellings: 4);
        var people = await Neighbours("anna", "ben", "chen", "dong");
        var proposal = await Proposes(people[0], body: "费用由各户分摊，每户三千元。");
        foreach (var person in people[1..3]) (await Seconds(person, proposal)).Ok();

        var corrected = (await people[0].Patch(PathOf(proposal), new { version = 1, body = "费用由各户分担，每户三千元。", isCorrection = true })).Ok();
        Assert.Equal((2, 1, 3), (corrected.Number("version"), corrected.Number("materialVersion"), corrected.Number("support.dwellings")));
        foreach (var (body, why) in ((string, string)[])[("费用由各户分担，每户四千元。", "sum"), ("费用不由各户分担，每户三千元。", "negation"), ("费用全部由街道财政承担并且由物业代为管理，每户三千元。", "length")])
            Assert.True((await people[0].Patch(PathOf(proposal), new { version = 2, body, isCorrection = true })).Status == 409, why);

        var edited = (await people[0].Patch(PathOf(proposal), new { version = 2, body = "费用由各户分担，每户四千元。", note = "报价上涨" })).Ok();
        Assert.Equal((3, 3, 1, 2), (edited.Number("version"), edited.Number("materialVersion"), edited.Number("support.dwellings"), edited.Number("support.toConfirm")));
        var mine = (await people[1].Get($"{PathOf(proposal)}/support")).Ok();
        Assert.Equal((true, false, 1), (mine.Flag("isGiven"), mine.Flag("isCounted"), mine.Number("version")));
        Assert.Equal([true, false, false], (await people[3].Lists($"{PathOf(proposal)}/supporters")).Select(supporter => supporter.Flag("isCounted")));

        (await Seconds(people[3], proposal, version: 2)).IsProblem(409, "text-moved-on");
        foreach (var person in people[1..4]) (await Seconds(person, proposal, version: 3)).Ok();
        Assert.Equal("review", await StageOf(proposal));
        (await people[0].Patch(PathOf(proposal), new { version = 2, title = "别的" })).IsProblem(409, "changed");
        (await people[1].Patch(PathOf(proposal), new { version = 3, title = "别的" })).IsProblem(403, "forbidden");
    }

    [Fact]
    public async Task Earlier_texts_are_kept_and_compared()
    {
        await Opens();
        var people = await Neighbours("anna", "ben");
        var proposal = await Proposes(people[0], body: "费用由各户分摊。\n\n工期三个月。");
        (await people[0].Patch(PathOf(proposal), new { version = 1, body = "费用由受益各户按楼层分摊。\n\n工期三个月。", note = "按楼层" })).Ok();
        var version = Assert.Single(await people[1].Lists($"{PathOf(proposal)}/versions"));
        Assert.Equal((1, true, "按楼层"), (version.Number("number"), version.Flag("isFollowedByMaterial"), version.Text("note")));
        var body = (await people[1].Get($"{PathOf(proposal)}/difference?from=1")).Ok().Items("body");
        Assert.Equal(["same 费用由", "added 受益", "same 各户", "added 按楼层", "same 分摊。\n\n工期三个月。"], body.Select(part => $"{part.Text("kind")} {part.Text("text")}"));
        (await people[1].Get($"{PathOf(proposal)}/difference?from=7")).IsInvalid("from");
        (await people[1].Get($"{PathOf(proposal)}/difference?from=1&to=7")).IsProblem(404, "not-found");
    }

    [Fact]
    public async Task Similar_proposals_are_offered_the_likest_first()
    {
        await Opens();
        var people = await Neighbours("anna", "ben");
        var lift = await Proposes(people[0], "三号楼加装电梯");
        var parking = await Proposes(people[0], "增设电动车充电棚", "在西门增设充电棚。");
        await Proposes(people[0], "组织读书会", "每周六上午。");
        var found = (await people[1].Get($"{ListPath}/similar?title=给五号楼加装一部电梯")).Ok().EnumerateArray().ToArray();
        Assert.Equal(lift.Id(), found[0].Id());
        Assert.Equal(parking.Id(), (await people[1].Get($"{ListPath}/similar?title=充电")).Ok().EnumerateArray().First().Id());
        Assert.Empty((await people[1].Get($"{ListPath}/similar?title=滑梯")).Ok().EnumerateArray());
        (await people[1].Get($"{ListPath}/similar")).IsInvalid("title");
    }

    [Fact]
    public async Task The_author_takes_a_proposal_back_with_a_reason_that_stays()
    {
        await Opens();
        var people = await Neighbours("anna", "ben");
        var proposal = await Proposes(people[0]);
        (await people[1].Put($"{PathOf(proposal)}/withdrawal", new { reason = "不要" })).IsProblem(403, "forbidden");
        (await people[0].Put($"{PathOf(proposal)}/withdrawal", new { reason = "已另案解决" })).Ok();
        var ended = (await people[0].Put($"{PathOf(proposal)}/withdrawal", new { reason = "再来" })).Ok();
        Assert.Equal(("withdrawn", "已另案解决", "anna"), (ended.Text("stage"), ended.Text("ended.reason"), ended.Text("ended.by.nickname")));
        (await Seconds(people[1], proposal)).IsProblem(409, "wrong-stage");
        await Days(30);
        Assert.Equal("withdrawn", await StageOf(proposal));
    }

    [Fact]
    public async Task Rules_are_the_communitys_within_bounds_and_for_later_proposals_only()
    {
        var anna = (await Neighbours("anna"))[0];
        Assert.Equal(10, (await anna.Get(RulesPath)).Ok().Number("secondingDwellings"));
        await Opens(dwellings: 3);
        var before = await Proposes(anna);
        (await anna.Patch(RulesPath, new { secondingDwellings = 1 })).IsProblem(403, "forbidden");
        (await Secretary.Patch(RulesPath, new { secondingDays = 2 })).IsInvalid("secondingDays");
        (await Secretary.Patch(RulesPath, new { secondingDwellings = 0 })).IsInvalid("secondingDwellings");
        (await Secretary.Patch(RulesPath, new { secondingDwellings = 2, secondingDays = 30 })).Ok();
        Assert.Equal(3, (await Reads(anna, before)).Number("support.needed"));
        Assert.Equal(2, (await Proposes(anna, "另一件事")).Number("support.needed"));

        var entries = await Secretary.Lists($"/api/v1/communities/{Here.Id}/audit?act=hallRulesChanged");
        Assert.Equal(["secondingDwellings=2 secondingDays=30", "secondingDwellings=3"], entries.Texts("detail"));
    }

    [Fact]
    public async Task Lists_come_by_stage_by_activity_and_by_age_page_by_page()
    {
        await Opens(dwellings: 2);
        var people = await Neighbours("anna", "ben");
        var ids = new List<string>();
        foreach (var title in (string[])["甲", "乙", "丙"])
        {
            ids.Add((await Proposes(people[0], title)).Id());
            Forum.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(ids.AsEnumerable().Reverse(), (await people[1].Lists(ListPath)).Texts("id"));
        (await people[1].Put($"/api/v1/proposals/{ids[0]}/support", new { version = 1 })).Ok();
        Assert.Equal([ids[0]], (await people[1].Lists($"{ListPath}?stage=review")).Texts("id"));
        Assert.Equal([ids[0], ids[2], ids[1]], (await people[1].Lists(ListPath)).Texts("id"));
        Assert.Equal([ids[2], ids[1], ids[0]], (await people[1].Lists($"{ListPath}?sort=newest")).Texts("id"));
        var first = (await people[1].Get($"{ListPath}?stage=seconding&limit=1")).Ok();
        Assert.Equal([ids[1]], (await people[1].Lists($"{ListPath}?stage=seconding&limit=1&cursor={first.Text("next")}")).Texts("id"));
        (await people[1].Get($"{ListPath}?limit=1&cursor={first.Text("next")}")).IsProblem(400, "bad-cursor");
    }

    [Fact]
    public async Task What_an_officer_proposed_is_theirs_while_in_office()
    {
        await Opens();
        var officer = await MovesIn(await Here.Staff("officer", Role.Committee, "社工"));
        var proposal = await Proposes(officer);
        Assert.Equal(("committee", "社工"), (proposal.Text("author.office"), proposal.Text("author.title")));
    }
}
