using System.Text.Json;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Votes;

public sealed class RollTests : VotesTest
{
    [Fact]
    public async Task Owners_stand_on_the_roll_once_whatever_they_own()
    {
        await Registers();
        var vote = await Announces("owners", noticeDays: 15);
        Assert.Equal(["101 201", "102", "202", "301 302", "303"], (await Roll(vote)).Select(Rooms).Order());
        Assert.Equal(104.74m, (await Roll(vote)).Single(entry => Rooms(entry) == "101 201").At("area").GetDecimal());
    }

    [Fact]
    public async Task Namesakes_are_two_owners_and_households_without_the_unsold_are_counted_by_room()
    {
        await Registers("""
            building,unit,room,area,owner,phone
            1号楼,,101,50,王伟,13700002001
            1号楼,,102,50,王伟,13700002002
            1号楼,,103,50,王伟,
            1号楼,,104,50,王伟,

            """);
        Assert.Equal(4, (await Roll(await Announces("owners", noticeDays: 15))).Length);
        Assert.Equal(4, (await Roll(await Announces("residents", byHousehold: true, noticeDays: 3))).Length);
    }

    [Fact]
    public async Task The_desk_brings_dwellings_of_one_owner_together_until_the_vote_opens()
    {
        await Registers();
        var vote = await Announces("owners", noticeDays: 15);
        var path = $"/api/v1/votes/{vote.Id()}/roll";
        var dwellings = new[] { await Town.Dwelling("102"), await Town.Dwelling("303") };
        var corrected = (await Town.Clerk.Post(path, new { entryId = await EntryOf(vote, "102"), dwellings, reason = "同一产权人" })).Ok();
        Assert.Equal((98.68m, 4), (corrected.At("entry.area").GetDecimal(), (await Roll(vote)).Length));
        Assert.Contains(await Town.Secretary.Lists($"/api/v1/communities/{Town.CommunityId}/audit"), entry => entry.Text("act") == "rollCorrected" && entry.Text("reason") == "同一产权人");

        (await Town.Clerk.Post(path, new { entryId = await EntryOf(vote, "202"), dwellings = Array.Empty<string>(), reason = "已拆除" })).Ok();
        Assert.Equal(3, (await Roll(vote)).Length);
        await Passes(15.01);
        (await Town.Clerk.Post(path, new { dwellings, reason = "太晚了" })).IsProblem(409, "roll-frozen");
    }

    [Fact]
    public async Task A_member_asks_and_the_desk_decides()
    {
        await Registers();
        var (anna, ben) = (await MovesIn("anna", "102"), await MovesIn("ben", "101"));
        var vote = await Announces("residents", noticeDays: 3);
        var late = await MovesIn("late", "303");
        var path = $"/api/v1/votes/{vote.Id()}/corrections";
        var asked = (await late.Post(path, new { id = Guid.NewGuid(), text = "我刚搬来，名册里没有我" })).Ok();
        var other = (await anna.Post(path, new { id = Guid.NewGuid(), text = "ben 不满 18 岁", entryId = await EntryOf(vote, "101") })).Ok();
        Assert.Equal([asked.Id(), other.Id()], (await Town.Clerk.Lists(path)).Texts("id"));
        Assert.Equal([other.Id()], (await anna.Lists(path)).Texts("id"));

        (await Town.Clerk.Post($"/api/v1/votes/{vote.Id()}/roll", new { residentId = late.Id, dwellings = new[] { await Town.Dwelling("303") }, reason = "已核实", correctionId = asked.Id() })).Ok();
        (await ben.Post($"{path}/{other.Id()}/decline", new { answer = "不行" })).IsProblem(403, "forbidden");
        (await Town.Clerk.Post($"{path}/{other.Id()}/decline", new { answer = "已满 18 岁" })).Ok();
        Assert.True((await late.Lists(path))[0].Flag("isAccepted"));
        Assert.Equal("已满 18 岁", (await anna.Lists(path))[0].Text("answer"));

        await Passes(3);
        (await Casts(late, vote, "yes", isAdult: true)).Ok();
        (await anna.Post(path, new { id = Guid.NewGuid(), text = "太晚了" })).IsProblem(409, "roll-frozen");
    }

    [Fact]
    public async Task Only_who_runs_the_vote_reads_the_roll_and_others_read_what_is_theirs()
    {
        await Registers();
        var anna = await MovesIn("anna", "102");
        var vote = await Announces();
        foreach (var person in new[] { anna, Town.Street }) (await person.Get($"/api/v1/votes/{vote.Id()}/roll")).IsProblem(403, "forbidden");
        var mine = (await anna.Get($"/api/v1/votes/{vote.Id()}/mine")).Ok().Items("items").Single();
        Assert.Equal(("102", false), (mine.Items("dwellings")[0].Text("room"), mine.Flag("hasVoted")));
        Assert.Equal("anna", (await Roll(vote)).Single().Text("nickname"));
    }

    private Task<JsonElement[]> Roll(JsonElement vote) => Town.Clerk.Lists($"/api/v1/votes/{vote.Id()}/roll?limit=100");

    private static string Rooms(JsonElement entry) => string.Join(' ', entry.Items("dwellings").Texts("room").Order());
}
