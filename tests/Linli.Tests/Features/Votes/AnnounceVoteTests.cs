using System.Text.Json;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Votes;

public sealed class AnnounceVoteTests : VotesTest
{
    [Fact]
    public async Task What_is_announced_is_what_everybody_reads()
    {
        await Registers();
        var anna = await MovesIn("anna", "102");
        var vote = await Announces(form: "one", options: ["刷卡", "人脸", "都要"]);

        var read = (await anna.Get($"/api/v1/votes/{vote.Id()}")).Ok();
        Assert.Equal(JsonSerializer.Serialize(vote), JsonSerializer.Serialize(read));
        Assert.Equal(("open", "persons", false), (read.Text("stage"), read.Text("voters"), read.Flag("isBinding")));
        Assert.Equal(["刷卡", "人脸", "都要"], read.Items("options").Texts("text"));
        Assert.Equal([vote.Id()], (await anna.Lists($"/api/v1/communities/{Town.CommunityId}/votes")).Texts("id"));
        (await (await Forum.Person("guest")).Get($"/api/v1/votes/{vote.Id()}")).IsProblem(404, "not-found");
        Assert.Equal(vote.Id(), (await Town.Street.Get($"/api/v1/votes/{vote.Id()}")).Ok().Id());
    }

    [Fact]
    public async Task An_owners_vote_is_announced_fifteen_days_before_and_lasts_five_to_sixty()
    {
        await Registers();
        var now = Forum.Clock.GetUtcNow();
        async Task<Answer> Announced(double opens, double closes) => await TryAnnounce(Town.Secretary, new
        {
            id = Guid.CreateVersion7(), title = "续聘物业", electorate = "owners", form = "yesNo", opensAt = now.AddDays(opens), closesAt = now.AddDays(closes),
        });

        (await Announced(14.5, 30)).IsInvalid("opensAt");
        (await Announced(15.1, 20)).IsInvalid("closesAt");
        (await Announced(15.1, 76)).IsInvalid("closesAt");
        Assert.Equal("announced", (await Announced(15.1, 20.2)).Ok().Text("stage"));
        Assert.Equal("announced", (await Announced(15.1, 75)).Ok().Text("stage"));
    }

    [Fact]
    public async Task The_stage_is_a_matter_of_the_clock_alone()
    {
        await Registers();
        var vote = await Announces("owners", noticeDays: 15);
        var stages = new List<string>();
        foreach (var days in new[] { 0, 15, 7, 7 })
        {
            await Passes(days);
            stages.Add((await Town.Clerk.Get($"/api/v1/votes/{vote.Id()}")).Ok().Text("stage"));
        }

        Assert.Equal(["announced", "open", "objections", "final"], stages);
        Assert.Empty(await Town.Clerk.Lists($"/api/v1/communities/{Town.CommunityId}/votes"));
        Assert.Equal([vote.Id()], (await Town.Clerk.Lists($"/api/v1/communities/{Town.CommunityId}/votes?time=over")).Texts("id"));
    }

    [Fact]
    public async Task A_retry_announces_nothing_twice()
    {
        await Registers();
        var request = new { id = Guid.CreateVersion7(), title = "种树还是停车", electorate = "consultation", form = "one", options = new[] { "树", "车位" }, closesAt = Forum.Clock.GetUtcNow().AddDays(3) };
        await MovesIn("anna", "102");
        var first = (await TryAnnounce(Town.Secretary, request)).Ok();
        Assert.Equal(first.ToString(), (await TryAnnounce(Town.Secretary, request)).Ok().ToString());
        (await TryAnnounce(Town.Clerk, request)).IsProblem(409, "id-taken");
        Assert.Single(await Forum.EventsOf($"community/{Town.CommunityId}"), logged => logged.Type == "vote-announced");
    }

    [Fact]
    public async Task Who_may_announce_depends_on_whose_vote_it_is()
    {
        await Registers();
        var anna = await MovesIn("anna", "102");
        var owners = await Town.Appoint(Town.Secretary, "yeweihui", $"communities/{Town.CommunityId}", "ownersCommittee");
        object Request(string electorate) => new { id = Guid.CreateVersion7(), title = "维修资金", electorate, form = "yesNo", closesAt = Forum.Clock.GetUtcNow().AddDays(25) };
        (await TryAnnounce(owners, Request("owners"))).Ok();
        (await TryAnnounce(owners, Request("consultation"))).IsProblem(403, "forbidden");
        foreach (var person in new[] { anna, Town.Street }) (await TryAnnounce(person, Request("owners"))).IsProblem(403, "forbidden");
        (await TryAnnounce(await Forum.Person("guest"), Request("owners"))).IsProblem(404, "not-found");
    }

    [Theory]
    [InlineData("secret", """{"electorate":"owners","form":"yesNo","secret":true}""")]
    [InlineData("matter", """{"electorate":"consultation","form":"yesNo","matter":"special"}""")]
    [InlineData("byHousehold", """{"electorate":"consultation","form":"yesNo","byHousehold":true}""")]
    [InlineData("options", """{"electorate":"consultation","form":"yesNo","options":["是","否"]}""")]
    [InlineData("options", """{"electorate":"consultation","form":"one","options":["只有一个"]}""")]
    [InlineData("options", """{"electorate":"consultation","form":"ranking","options":["1","2","3","4","5","6","7","8","9","10","11"]}""")]
    [InlineData("options", """{"electorate":"consultation","form":"one","options":["一样","一样"]}""")]
    [InlineData("mostChoices", """{"electorate":"consultation","form":"several","options":["甲","乙"],"mostChoices":3}""")]
    public async Task What_cannot_be_voted_on_is_refused_under_its_field(string field, string request)
    {
        await Registers();
        var fields = JsonSerializer.Deserialize<Dictionary<string, object>>(request)!;
        (fields["id"], fields["title"], fields["closesAt"]) = (Guid.CreateVersion7(), "门禁", Forum.Clock.GetUtcNow().AddDays(25));
        (await TryAnnounce(Town.Secretary, fields)).IsInvalid(field);
    }

    [Fact]
    public async Task A_vote_called_off_says_why_and_takes_no_ballots()
    {
        await Registers();
        var anna = await MovesIn("anna", "102");
        var vote = await Announces();
        (await anna.Put($"/api/v1/votes/{vote.Id()}/withdrawal", new { reason = "不喜欢" })).IsProblem(403, "forbidden");
        var withdrawn = (await Town.Secretary.Put($"/api/v1/votes/{vote.Id()}/withdrawal", new { reason = "选项有误" })).Ok();
        Assert.Equal(("withdrawn", "选项有误"), (withdrawn.Text("stage"), withdrawn.Text("withdrawn.reason")));
        (await Casts(anna, vote, "yes")).IsProblem(409, "vote-withdrawn");
        (await Town.Secretary.Get($"/api/v1/votes/{vote.Id()}/result")).IsProblem(409, "vote-withdrawn");
        Assert.Contains(await Town.Secretary.Lists($"/api/v1/communities/{Town.CommunityId}/audit"), entry => entry.Text("act") == "voteWithdrawn" && entry.Text("reason") == "选项有误");
    }

    [Fact]
    public async Task The_secretary_sets_the_notice_within_what_the_law_leaves_open()
    {
        await Registers();
        var path = $"/api/v1/communities/{Town.CommunityId}/vote-settings";
        object Settings(int owners, long version) => new { ownersNoticeDays = owners, residentsNoticeDays = 5, consultationNoticeDays = 1, objectionDays = 10, silentCountsWithMajority = false, version };
        (await Town.Secretary.Put(path, Settings(14, 0))).IsInvalid("ownersNoticeDays");
        (await Town.Clerk.Put(path, Settings(20, 0))).IsProblem(403, "forbidden");
        var changed = (await Town.Secretary.Put(path, Settings(20, 0))).Ok();
        Assert.Equal(changed.ToString(), (await Town.Clerk.Get(path)).Ok().ToString());
        (await Town.Secretary.Put(path, Settings(30, 0))).IsProblem(409, "changed");

        var now = Forum.Clock.GetUtcNow();
        (await TryAnnounce(Town.Secretary, new { id = Guid.CreateVersion7(), title = "续聘物业", electorate = "owners", form = "yesNo", opensAt = now.AddDays(16), closesAt = now.AddDays(30) })).IsInvalid("opensAt");
    }
}
