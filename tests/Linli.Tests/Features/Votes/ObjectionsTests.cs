using Linli.Tests.Support;

namespace Linli.Tests.Features.Votes;

public sealed class ObjectionsTests : VotesTest
{
    [Fact]
    public async Task A_result_is_objected_to_within_its_period_and_answered_for_everybody()
    {
        await Registers();
        var (anna, ben) = (await MovesIn("anna", "102"), await MovesIn("ben", "101"));
        var vote = await Announces();
        var path = $"/api/v1/votes/{vote.Id()}/objections";
        var request = new { id = Guid.NewGuid(), text = "三号楼有人代签" };
        (await anna.Post(path, request)).IsProblem(409, "not-counted-yet");
        await Passes(7.1);
        var raised = (await anna.Post(path, request)).Ok();
        Assert.Equal(raised.ToString(), (await anna.Post(path, request)).Ok().ToString());
        (await ben.Put($"{path}/{raised.Id()}/answer", new { text = "不对", isUpheld = false })).IsProblem(403, "forbidden");
        var answer = new { text = "已核对签名，无代签", isUpheld = false };
        (await Town.Clerk.Put($"{path}/{raised.Id()}/answer", answer)).Ok();
        (await Town.Clerk.Put($"{path}/{raised.Id()}/answer", answer)).Ok();
        (await Town.Secretary.Put($"{path}/{raised.Id()}/answer", answer)).IsProblem(409, "objection-answered");
        var read = (await ben.Lists(path)).Single();
        Assert.Equal(("已核对签名，无代签", false), (read.Text("answer"), read.Flag("isMine")));
        Assert.DoesNotContain(anna.Id, read.ToString(), StringComparison.Ordinal);

        await Passes(7);
        (await ben.Post(path, new { id = Guid.NewGuid(), text = "太晚了" })).IsProblem(409, "objections-over");
        Assert.True((await ben.Get($"/api/v1/votes/{vote.Id()}/result")).Ok().Flag("isFinal"));
    }

    [Fact]
    public async Task A_result_can_be_annulled_until_it_is_final_and_stays_readable()
    {
        await Registers();
        var anna = await MovesIn("anna", "102");
        var vote = await Announces();
        (await Casts(anna, vote, "yes")).Ok();
        Assert.Equal("indicative", (await Result(vote)).Text("outcome"));
        (await Town.Secretary.Put($"/api/v1/votes/{vote.Id()}/withdrawal", new { reason = "异议成立" })).Ok();
        var annulled = (await anna.Get($"/api/v1/votes/{vote.Id()}/result")).Ok();
        Assert.Equal(("indicative", false), (annulled.Text("outcome"), annulled.Flag("isFinal")));
    }
}
