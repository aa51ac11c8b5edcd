using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Proposals;

/// <summary>表决 and 公示: what votes make of a proposal, by the clock and with no timer running.</summary>
public sealed class VotingTests : HallTest
{
    private string VotesPath => $"/api/v1/communities/{Here.Id}/votes";

    [Fact]
    public async Task A_binding_vote_that_passes_adopts_when_its_result_is_final()
    {
        var (proposal, people) = await Discussed();
        var vote = (await Announces(proposal, "residents", noticeDays: 3)).Ok();
        var announced = await Reads(people[0], proposal);
        Assert.Equal(("vote", vote.Id(), true), (announced.Text("stage"), announced.Items("votes")[0].Text("voteId"), announced.Items("votes")[0].Flag("isBinding")));
        (await people[0].Patch(PathOf(proposal), new { version = 1, title = "临时改题" })).IsProblem(409, "wrong-stage");
        (await Secretary.Put($"{PathOf(proposal)}/refusal", new { reason = "不表决了" })).IsProblem(409, "wrong-stage");
        (await Secretary.Put($"{PathOf(proposal)}/adoption", new { reason = "不用表决" })).IsProblem(409, "wrong-stage");
        (await Announces(proposal)).IsProblem(409, "wrong-stage");

        await Days(3.1);
        await Everybody(vote, people, "yes");
        Assert.Equal([proposal.Id()], (await people[0].Lists($"{ListPath}?stage=vote")).Texts("id"));
        await Days(7);
        Assert.Equal("announcement", await StageOf(proposal));
        (await people[0].Post($"{PathOf(proposal)}/objections", new { id = Guid.CreateVersion7(), text = "有人代签" })).IsProblem(409, "object-to-the-vote");
        (await people[0].Post($"/api/v1/votes/{vote.Id()}/objections", new { id = Guid.CreateVersion7(), text = "有人代签" })).Ok();
        await Days(7);

        var adopted = await Reads(people[1], proposal);
        Assert.Equal(("carryingOut", vote.Id(), "passed", "committee"), (adopted.Text("stage"), adopted.Text("adopted.voteId"), adopted.Items("votes")[0].Text("outcome"), adopted.Text("adopted.responsible")));
        Assert.Equal(vote.Text("objectionsUntil"), adopted.Text("stageSince"));
        Assert.Equal(["review", "discussion", "discussed", "vote", "announcement", "carryingOut"], await Told(proposal, sweep: true));
    }

    [Fact]
    public async Task What_is_voted_down_is_rejected_in_lists_and_by_the_sweep_though_nobody_looked()
    {
        var (proposal, people) = await Discussed();
        var vote = (await Announces(proposal, "residents", noticeDays: 3)).Ok();
        await Days(3.1);
        await Everybody(vote, people, "no");
        await Days(14);
        Assert.Equal(["review", "discussion", "discussed", "vote", "announcement", "rejected"], await Told(proposal, sweep: true));
        var rejected = Assert.Single(await people[0].Lists($"{ListPath}?stage=rejected"));
        Assert.Equal(vote.Text("objectionsUntil"), rejected.Text("stageSince"));
        Assert.Contains("门槛", (await Reads(people[0], proposal)).Text("ended.reason"), StringComparison.Ordinal);
        (await Announces(proposal)).IsProblem(409, "wrong-stage");
    }

    [Fact]
    public async Task A_consultation_binds_nobody_and_the_committee_decides_after_it()
    {
        var (proposal, people) = await Discussed();
        await Everybody((await Announces(proposal)).Ok(), people, "yes");
        await Days(7.1);
        Assert.Equal("announcement", await StageOf(proposal));
        await Days(7);
        var asked = await Reads(people[0], proposal);
        Assert.Equal(("discussed", "indicative"), (asked.Text("stage"), asked.Items("votes")[0].Text("outcome")));
        Assert.True(asked.IsNull("adopted"));
        (await Secretary.Put($"{PathOf(proposal)}/adoption", new { reason = "意向征询多数赞成" })).Ok();
        Assert.Equal(["review", "discussion", "discussed", "vote", "announcement", "discussed", "announcement"], await Told(proposal, sweep: true));
    }

    [Fact]
    public async Task A_vote_without_a_quorum_decides_nothing_and_there_can_be_another()
    {
        var (proposal, people) = await Discussed();
        var vote = (await Announces(proposal, "residents", noticeDays: 3)).Ok();
        await Days(3.1);
        await Everybody(vote, people[..1], "yes");
        await Days(14);
        // Announcing the next one comes first after the date, and counts the last one.
        (await Announces(proposal, "residents", noticeDays: 3)).Ok();
        var again = await Reads(people[0], proposal);
        Assert.Equal(("vote", "noQuorum"), (again.Text("stage"), again.Items("votes")[0].Text("outcome")));
    }

    [Fact]
    public async Task A_vote_that_is_called_off_or_annulled_brings_the_proposal_back()
    {
        var (proposal, people) = await Discussed();
        var first = (await Announces(proposal)).Ok();
        (await Secretary.Put($"/api/v1/votes/{first.Id()}/withdrawal", new { reason = "选项有误" })).Ok();
        Assert.Equal("discussed", await StageOf(proposal));
        var second = (await Announces(proposal)).Ok();
        await Everybody(second, people, "yes");
        await Days(8);
        (await Secretary.Put($"/api/v1/votes/{second.Id()}/withdrawal", new { reason = "异议成立" })).Ok();
        await Days(8);
        var back = await Reads(people[0], proposal);
        Assert.Equal(("discussed", 2), (back.Text("stage"), back.Items("votes").Count(vote => !vote.IsNull("withdrawnAt"))));
    }

    [Fact]
    public async Task Only_what_was_discussed_to_its_end_here_is_voted_on_and_once_at_a_time()
    {
        var (proposal, _) = await UnderDiscussion();
        (await Announces(proposal)).IsProblem(409, "wrong-stage");
        (await Secretary.Post(VotesPath, Question("x", "consultation", 0))).IsInvalid("proposalId");
        await Days(14.1);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Announces(proposal)));
        Assert.Single(answers, answer => answer.Status == 201);
        Assert.All(answers.Where(answer => answer.Status != 201), answer => answer.IsProblem(409, "wrong-stage"));
        Assert.Single((await Reads(Secretary, proposal)).Items("votes"));
        Assert.Single(await Secretary.Lists(VotesPath));
    }

    private async Task<(JsonElement Proposal, Person[] People)> Discussed()
    {
        var (proposal, people) = await UnderDiscussion();
        await Days(14.1);
        return (proposal, people);
    }

    private Task<Answer> Announces(JsonElement proposal, string electorate = "consultation", int noticeDays = 0) => Secretary.Post(VotesPath, Question(proposal.Id(), electorate, noticeDays));

    private object Question(string proposalId, string electorate, int noticeDays) => new
    {
        id = Guid.CreateVersion7(), proposalId, title = "三号楼加装电梯", electorate, form = "yesNo",
        opensAt = Forum.Clock.GetUtcNow().AddDays(noticeDays), closesAt = Forum.Clock.GetUtcNow().AddDays(noticeDays + 7),
    };

    private static async Task Everybody(JsonElement vote, Person[] people, string choice)
    {
        foreach (var person in people)
            (await person.Post($"/api/v1/votes/{vote.Id()}/ballots", new { secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)), choices = new[] { choice }, isAdult = true })).Ok();
    }
}
