using Linli.Api.Features.Votes.Casting;
using Linli.Api.Storage;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Votes;

public sealed class CastBallotTests : VotesTest
{
    [Fact]
    public async Task A_ballot_gives_a_receipt_and_a_retry_the_same()
    {
        await Registers();
        var (anna, secret) = (await MovesIn("anna", "102"), NewSecret());
        foreach (var isSecret in new[] { false, true })
        {
            var vote = await Announces(secret: isSecret);
            var receipt = (await Casts(anna, vote, "yes", secret)).Ok().Text("receipt");
            Assert.Equal(receipt, (await Casts(anna, vote, "yes", secret)).Ok().Text("receipt"));
            var other = (await Casts(anna, vote, "no")).IsProblem(409, "already-voted");
            Assert.Equal(isSecret ? null : receipt, other.At("receipt").GetString());
            await Passes(8);
            Assert.Equal(receipt, (await Casts(anna, vote, "yes", secret)).Ok().Text("receipt"));
            (await Casts(await MovesIn("late", "101"), vote, "yes")).IsProblem(403, "not-on-the-roll");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Of_two_thousand_ballots_of_one_voter_at_once_one_is_taken(bool isSecret)
    {
        await Registers();
        var anna = await MovesIn("anna", "102");
        await MovesIn("ben", "101");
        var vote = await Announces(secret: isSecret);
        var answers = await Task.WhenAll(Enumerable.Range(0, 2000).Select(number => Casts(anna, vote, number % 2 == 0 ? "yes" : "no")));

        var receipt = Assert.Single(answers, answer => answer.Status == 200).Json.Text("receipt");
        Assert.All(answers.Where(answer => answer.Status != 200), answer => Assert.Equal(isSecret ? null : receipt, answer.IsProblem(409, "already-voted").At("receipt").GetString()));
        var result = await Result(vote);
        Assert.Equal([1m, 2m], Step(result, "tookPart", "heads"));
        Assert.Equal(1, result.Items("counts").Sum(count => count.Number("heads")));
    }

    [Fact]
    public async Task Before_it_opens_and_after_it_closes_nothing_is_taken_whatever_a_scheduler_does()
    {
        await Registers();
        var shao = await MovesIn("shao", "102", "owner");
        var vote = await Announces("owners", noticeDays: 15);
        (await Casts(shao, vote, "yes")).IsProblem(409, "vote-not-open");
        (await shao.Get($"/api/v1/votes/{vote.Id()}/result")).IsProblem(409, "not-counted-yet");
        await Passes(15);
        (await Casts(shao, vote, "yes")).Ok();
        (await shao.Get($"/api/v1/votes/{vote.Id()}/result")).IsProblem(409, "not-counted-yet");
        await Passes(7);
        (await Casts(shao, vote, "no")).IsProblem(409, "vote-closed");
        Assert.Equal("noQuorum", (await shao.Get($"/api/v1/votes/{vote.Id()}/result")).Ok().Text("outcome"));
    }

    [Fact]
    public async Task A_named_ballot_can_be_changed_until_the_end_and_a_secret_one_is_final()
    {
        await Registers();
        var (anna, ben) = (await MovesIn("anna", "102"), await MovesIn("ben", "101"));
        var vote = await Announces();
        var path = $"/api/v1/votes/{vote.Id()}/ballots";
        (await anna.Put(path, new { choices = new[] { "no" } })).IsProblem(409, "not-voted-yet");
        var receipt = (await Casts(anna, vote, "yes")).Ok().Text("receipt");
        Assert.Equal(receipt, (await anna.Put(path, new { choices = new[] { "no" } })).Ok().Text("receipt"));
        Assert.Equal("no", (await anna.Get($"/api/v1/votes/{vote.Id()}/mine")).Ok().Items("items")[0].Items("ballot.choices")[0].GetString());

        var secret = await Announces(secret: true);
        (await Casts(ben, secret, "yes")).Ok();
        (await ben.Put($"/api/v1/votes/{secret.Id()}/ballots", new { choices = new[] { "no" } })).IsProblem(409, "secret-is-final");
        Assert.True((await ben.Get($"/api/v1/votes/{secret.Id()}/mine")).Ok().Items("items")[0].IsNull("ballot"));

        Assert.Equal([0m, 1m], Step(await Result(vote), "votes", "heads", "yes"));
        (await anna.Put(path, new { choices = new[] { "yes" } })).IsProblem(409, "vote-closed");
    }

    [Fact]
    public async Task Owners_count_once_by_head_and_their_areas_together()
    {
        await Registers();
        var li = await MovesIn("li", "101", "owner");
        await MovesIn("li", "201", "owner", li);
        var (shao, zhou, unknown) = (await MovesIn("shao", "102", "owner"), await MovesIn("zhou", "202", "owner"), await MovesIn("unknown", "303", "owner"));
        var tenant = await MovesIn("tenant", "102");
        var vote = await OwnersVote();
        (await Casts(tenant, vote, "yes")).IsProblem(403, "not-on-the-roll");
        foreach (var owner in new[] { li, shao, zhou }) (await Casts(owner, vote, "yes")).Ok();
        (await Casts(unknown, vote, "no")).Ok();

        var result = await Result(vote);
        Assert.Equal([5m, 5m], Step(result, "entitled", "heads"));
        Assert.Equal(402.72m, Step(result, "entitled", "area")[0]);
        Assert.Equal([3m, 4m], Step(result, "majority", "heads", "yes"));
        Assert.Equal([222.22m, 262.72m], Step(result, "majority", "area", "yes"));
        // 262.72 of 402.72 m² is less than two thirds: the developer kept away.
        Assert.Equal("noQuorum", result.Text("outcome"));
    }

    [Fact]
    public async Task A_household_has_one_ballot_and_adults_say_that_they_are()
    {
        await Registers();
        var (anna, ben) = (await MovesIn("anna", "102"), await MovesIn("ben", "102", "family"));
        var vote = await Announces("residents", byHousehold: true, noticeDays: 3);
        var persons = await Announces("residents", noticeDays: 3);
        await Passes(3);
        (await Casts(anna, vote, "yes")).Ok();
        (await Casts(ben, vote, "no")).IsProblem(409, "already-voted");
        (await Casts(anna, persons, "yes")).IsProblem(403, "adults-only");
        (await Casts(anna, persons, "yes", isAdult: true)).Ok();
        (await Casts(ben, persons, "no", isAdult: true)).Ok();
        // Seven rooms, two of them unsold.
        Assert.Equal([1m, 5m], Step(await Result(vote), "tookPart", "heads"));
    }

    [Fact]
    public async Task Choices_are_held_to_the_paper()
    {
        await Registers();
        var anna = await MovesIn("anna", "102");
        var vote = await Announces(form: "several", options: ["甲", "乙", "丙"], mostChoices: 2);
        foreach (var wrong in new string[][] { [], ["o1", "o1"], ["o9"], ["o1", "o2", "o3"], ["o1", "abstain"] }) (await Casts(anna, vote, wrong)).IsInvalid("choices");
        (await Casts(anna, vote, "o1", secret: "too short")).IsInvalid("secret");
        (await Casts(anna, vote, ["o1", "o3"])).Ok();
    }

    [Fact]
    public async Task Nothing_but_the_turnout_is_told_before_the_end()
    {
        await Registers();
        var (anna, ben) = (await MovesIn("anna", "102"), await MovesIn("ben", "101"));
        var vote = await Announces();
        (await Casts(anna, vote, "yes")).Ok();
        var turnout = (await ben.Get($"/api/v1/votes/{vote.Id()}/turnout")).Ok();
        Assert.Equal((2, 1), (turnout.Items("measures")[0].Number("entitled"), turnout.Items("measures")[0].Number("tookPart")));
        // Two voters in the building: who of them it was would be told.
        Assert.True(turnout.Items("buildings").Single().IsNull("tookPart"));
        Assert.Equal(0, (await ben.Get($"/api/v1/votes/{vote.Id()}/mine")).Ok().Items("items").Count(entry => !entry.IsNull("ballot")));
        Assert.Equal(1, await Forum.Store.Count(Query.On(NamedBallot.OfVote, vote.Id()), Cancel));
    }
}
