using Linli.Tests.Support;

namespace Linli.Tests.Features.Proposals;

public sealed class ReviewTests : HallTest
{
    [Fact]
    public async Task The_committee_accepts_and_the_discussion_opens_and_closes_by_the_clock()
    {
        var (proposal, people) = await UnderReview();
        (await people[1].Put($"{PathOf(proposal)}/acceptance", new { version = 1 })).IsProblem(403, "forbidden");
        (await Secretary.Put($"{PathOf(proposal)}/acceptance", new { version = 2 })).IsProblem(409, "changed");
        var opensAt = Forum.Clock.GetUtcNow().AddDays(2);
        (await Secretary.Put($"{PathOf(proposal)}/acceptance", new { version = 1, opensAt, closesAt = opensAt.AddDays(13) })).IsInvalid("closesAt");
        (await Secretary.Put($"{PathOf(proposal)}/acceptance", new { version = 1, opensAt = opensAt.AddDays(-3) })).IsInvalid("opensAt");
        (await Secretary.Put($"{PathOf(proposal)}/acceptance", new { version = 1, opensAt, note = "请重点讨论费用" })).Ok();
        var accepted = (await Secretary.Put($"{PathOf(proposal)}/acceptance", new { version = 1, opensAt })).Ok();
        Assert.Equal(("accepted", "请重点讨论费用", "secretary"), (accepted.Text("stage"), accepted.Text("accepted.note"), accepted.Text("accepted.by.nickname")));
        Assert.Equal(accepted.Text("accepted.opensAt"), accepted.Text("stageUntil"));

        await Days(2.1);
        Assert.Equal("discussion", await StageOf(proposal));
        await Days(14);
        Assert.Equal("discussed", await StageOf(proposal));
        await Sweep();
        Assert.Equal(["review", "accepted", "discussion", "discussed"], await Told(proposal));
        Assert.Equal(["seconding", "review", "accepted", "discussion", "discussed"], (await Reads(people[0], proposal)).Items("course").Texts("stage"));
        Assert.Single(await Secretary.Lists($"/api/v1/communities/{Here.Id}/audit?act=proposalAccepted"));
    }

    [Fact]
    public async Task A_discussion_that_has_begun_only_gets_longer()
    {
        var (proposal, _) = await UnderReview();
        var closesAt = (await Accepts(proposal)).At("accepted.closesAt").GetDateTimeOffset();
        (await Secretary.Put($"{PathOf(proposal)}/discussion", new { closesAt = closesAt.AddDays(-1), reason = "缩短" })).IsInvalid("closesAt");
        (await Secretary.Put($"{PathOf(proposal)}/discussion", new { closesAt = closesAt.AddDays(7) })).IsInvalid("reason");
        (await Secretary.Put($"{PathOf(proposal)}/discussion", new { closesAt = closesAt.AddDays(7), reason = "等报价" })).Ok();
        await Days(15);
        Assert.Equal("discussion", await StageOf(proposal));
    }

    [Fact]
    public async Task Declining_needs_a_reason_and_everybody_reads_it()
    {
        var (proposal, people) = await UnderReview();
        (await Secretary.Put($"{PathOf(proposal)}/refusal", new { reason = " " })).IsInvalid("reason");
        (await Secretary.Put($"{PathOf(proposal)}/refusal", new { reason = "消防通道不能占用" })).Ok();
        var declined = await Reads(people[2], proposal);
        Assert.Equal(("declined", "消防通道不能占用"), (declined.Text("stage"), declined.Text("ended.reason")));
        (await Secretary.Put($"{PathOf(proposal)}/acceptance", new { version = 1 })).IsProblem(409, "wrong-stage");
        (await people[0].Patch(PathOf(proposal), new { version = 1, title = "再提" })).IsProblem(409, "wrong-stage");
    }

    [Fact]
    public async Task Nothing_is_merged_without_its_authors_consent_and_no_support_moves()
    {
        var (proposal, people) = await UnderReview();
        var other = await Proposes(people[1], "五号楼加装电梯");
        var path = PathOf(proposal);
        (await people[0].Put($"{path}/merger/consent", new { intoId = other.Id() })).IsProblem(409, "no-merger-offered");
        (await Secretary.Put($"{path}/merger", new { intoId = proposal.Id(), reason = "自己" })).IsInvalid("intoId");
        (await Secretary.Put($"{path}/merger", new { intoId = other.Id(), reason = "同为加装电梯" })).Ok();
        (await people[1].Put($"{path}/merger/consent", new { intoId = other.Id() })).IsProblem(403, "forbidden");
        (await people[2].Delete($"{path}/merger")).IsProblem(403, "forbidden");
        (await people[0].Delete($"{path}/merger")).Ok();
        Assert.True((await Reads(people[0], proposal)).IsNull("mergerOffer"));

        (await Secretary.Put($"{path}/merger", new { intoId = other.Id(), reason = "同为加装电梯" })).Ok();
        (await people[0].Put($"{path}/merger/consent", new { intoId = other.Id() })).Ok();
        var merged = (await people[0].Put($"{path}/merger/consent", new { intoId = other.Id() })).Ok();
        Assert.Equal(("merged", other.Id(), "同为加装电梯", 3), (merged.Text("stage"), merged.Text("ended.intoId"), merged.Text("ended.reason"), merged.Number("support.dwellings")));
        var target = await Reads(people[2], other);
        Assert.Equal((proposal.Id(), 1), (target.Items("merged")[0].Id(), target.Number("support.dwellings")));
        Assert.False((await people[2].Get($"{PathOf(other)}/support")).Ok().Flag("isGiven"));
    }

    [Fact]
    public async Task Offices_answer_officially_and_residents_do_not()
    {
        var (proposal, people) = await UnderReview();
        var id = Guid.CreateVersion7();
        (await people[0].Post($"{PathOf(proposal)}/answers", new { id, body = "我来答" })).IsProblem(403, "not-official");
        (await Secretary.Post($"{PathOf(proposal)}/answers", new { id, body = "已请电梯公司勘察。" })).Ok();
        (await Secretary.Post($"{PathOf(proposal)}/answers", new { id, body = "已请电梯公司勘察。" })).Ok();
        var answer = Assert.Single(await people[1].Lists($"{PathOf(proposal)}/answers"));
        Assert.Equal(("secretary", "书记"), (answer.Text("author.office"), answer.Text("author.title")));
    }
}
