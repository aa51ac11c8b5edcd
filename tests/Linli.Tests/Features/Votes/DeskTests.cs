using Linli.Tests.Features.Photos;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Votes;

public sealed class DeskTests : VotesTest
{
    [Fact]
    public async Task A_slip_takes_the_same_place_as_a_ballot_cast_here()
    {
        await Registers();
        var shao = await MovesIn("shao", "102", "owner");
        var vote = await OwnersVote();
        var (entry, photo) = (await EntryOf(vote, "102"), await Photo());
        var request = new { entryId = entry, choices = new[] { "no" }, photoIds = new[] { photo } };
        (await shao.Post($"/api/v1/votes/{vote.Id()}/desk-ballots", request)).IsProblem(403, "forbidden");
        (await Town.Clerk.Post($"/api/v1/votes/{vote.Id()}/desk-ballots", new { entryId = entry, choices = new[] { "no" }, photoIds = Array.Empty<string>() })).IsInvalid("photoIds");
        var receipt = (await Town.Clerk.Post($"/api/v1/votes/{vote.Id()}/desk-ballots", request)).Ok().Text("receipt");
        Assert.Equal(receipt, (await Town.Clerk.Post($"/api/v1/votes/{vote.Id()}/desk-ballots", request)).Ok().Text("receipt"));
        Assert.Equal("paper", (await Casts(shao, vote, "yes")).IsProblem(409, "already-voted").Text("channel"));
        (await shao.Put($"/api/v1/votes/{vote.Id()}/ballots", new { choices = new[] { "yes" } })).IsProblem(403, "not-your-ballot");

        (await shao.Get($"/api/v1/photos/{photo}")).IsProblem(404, "not-found");
        Assert.Equal(200, (await Town.Secretary.Get($"/api/v1/photos/{photo}")).Status);
        Assert.Equal([1m, 1m], Step(await Result(vote), "votes", "heads", "no"));
    }

    [Fact]
    public async Task A_proxy_votes_as_the_principal_directs_and_the_document_is_kept()
    {
        await Registers();
        var vote = await OwnersVote();
        (await Town.Clerk.Post($"/api/v1/votes/{vote.Id()}/desk-ballots", new { entryId = await EntryOf(vote, "303"), choices = new[] { "yes" }, photoIds = new[] { await Photo() }, agent = "王建国" })).Ok();
        Assert.Equal("proxy", (await Town.Clerk.Lists($"/api/v1/votes/{vote.Id()}/roll?limit=100")).Single(entry => entry.Flag("hasVoted")).Text("channel"));
        Assert.Contains(await Town.Secretary.Lists($"/api/v1/communities/{Town.CommunityId}/audit"), entry => entry.Text("act") == "ballotEntered" && entry.Text("detail") == "proxy");
    }

    [Fact]
    public async Task A_secret_vote_takes_no_paper()
    {
        await Registers();
        await MovesIn("anna", "102");
        var vote = await Announces(secret: true);
        (await Town.Clerk.Post($"/api/v1/votes/{vote.Id()}/desk-ballots", new { entryId = await EntryOf(vote, "102"), choices = new[] { "yes" }, photoIds = new[] { await Photo() } })).IsProblem(409, "secret-is-cast-here");
    }

    [Theory]
    [InlineData("stands", 1, 1)]
    [InlineData("replaced", 0, 1)]
    [InlineData("void", 0, 0)]
    [InlineData(null, 0, 0)]
    public async Task What_co_owners_do_not_agree_about_is_settled_by_a_document(string? outcome, int yes, int tookPart)
    {
        await Registers();
        var (zhou, wu) = (await MovesIn("zhou", "202", "owner"), await MovesIn("wu", "202", "owner"));
        var vote = await OwnersVote();
        (await Casts(zhou, vote, "yes")).Ok();
        (await Casts(wu, vote, "no")).IsProblem(409, "already-voted");
        var ballot = $"/api/v1/votes/{vote.Id()}/ballots/{await EntryOf(vote, "202")}";
        (await zhou.Post($"{ballot}/dispute", new { reason = "我改主意了" })).IsProblem(409, "change-your-own");
        Assert.Equal(204, (await wu.Post($"{ballot}/dispute", new { reason = "没商量过" })).Status);
        (await zhou.Put($"/api/v1/votes/{vote.Id()}/ballots", new { choices = new[] { "no" } })).IsProblem(409, "in-dispute");
        Assert.Equal("没商量过", (await Town.Clerk.Lists($"/api/v1/votes/{vote.Id()}/disputes")).Single().Text("reason"));

        if (outcome is not null)
        {
            Assert.Equal(204, (await Town.Clerk.Put($"{ballot}/settlement", new { outcome, choices = outcome == "replaced" ? new[] { "no" } : null, photoIds = new[] { await Photo() }, reason = "双方签字的说明" })).Status);
            (await wu.Post($"{ballot}/dispute", new { reason = "还是不同意" })).IsProblem(409, "in-dispute");
        }

        var result = await Result(vote);
        Assert.Equal(outcome is null ? 1 : 0, result.Number("disputed"));
        Assert.Equal([tookPart, 5m], Step(result, "tookPart", "heads"));
        Assert.Equal(yes, Step(result, "votes", "heads", "yes")[0]);
    }

    [Fact]
    public async Task Delivered_and_silent_counts_with_the_majority_only_where_the_rules_say_so_and_with_a_proof()
    {
        await Registers();
        var (li, shao) = (await MovesIn("li", "101", "owner"), await MovesIn("shao", "102", "owner"));
        await MovesIn("li", "201", "owner", li);
        (await Town.Secretary.Put($"/api/v1/communities/{Town.CommunityId}/vote-settings", new { ownersNoticeDays = 15, residentsNoticeDays = 3, consultationNoticeDays = 0, objectionDays = 7, silentCountsWithMajority = true, version = 0 })).Ok();
        var vote = await OwnersVote();
        foreach (var owner in new[] { li, shao }) (await Casts(owner, vote, "yes")).Ok();
        foreach (var room in new[] { "301", "303" })
            Assert.Equal(204, (await Town.Clerk.Put($"/api/v1/votes/{vote.Id()}/roll/{await EntryOf(vote, room)}/delivery", new { photoId = await Photo() })).Status);

        var result = await Result(vote);
        Assert.Equal([2m, 4m], Step(result, "silent", "heads"));
        Assert.Equal(("passed", 4m), (result.Text("outcome"), Step(result, "majority", "heads", "yes")[0]));
    }

    private Task<string> Photo() => Town.Clerk.SentPhoto(Town.CommunityId);
}
