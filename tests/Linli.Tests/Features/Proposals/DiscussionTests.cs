using Linli.Tests.Support;

namespace Linli.Tests.Features.Proposals;

public sealed class DiscussionTests : HallTest
{
    [Fact]
    public async Task Arguments_for_and_against_stand_apart_and_neighbours_lift_the_best()
    {
        var (proposal, people) = await UnderDiscussion();
        var (cheap, dark) = (await Argues(people[0], proposal, "for", "每户每月只要八元"), await Argues(people[1], proposal, "against", "一楼采光变差"));
        var old = await Argues(people[2], proposal, "for", "老人上下楼方便");
        foreach (var person in people[1..]) (await person.Put($"/api/v1/arguments/{cheap.Id()}/vote")).Ok();
        (await people[0].Put($"/api/v1/arguments/{old.Id()}/vote")).Ok();
        (await people[1].Put($"/api/v1/arguments/{cheap.Id()}/vote")).Ok();
        (await people[0].Put($"/api/v1/arguments/{cheap.Id()}/vote")).IsProblem(403, "forbidden");

        var listed = await people[1].Lists($"{PathOf(proposal)}/arguments?side=for");
        Assert.Equal([cheap.Id(), old.Id()], listed.Texts("id"));
        Assert.Equal(2, listed[0].Number("upVotes"));
        Assert.Equal([old.Id(), cheap.Id()], (await people[1].Lists($"{PathOf(proposal)}/arguments?side=for&sort=newest")).Texts("id"));
        Assert.Equal([dark.Id()], (await people[1].Lists($"{PathOf(proposal)}/arguments?side=against")).Texts("id"));
        Assert.Equal([cheap.Id()], (await people[1].Get($"{PathOf(proposal)}/arguments/mine")).Ok().EnumerateArray().Select(id => id.GetString()!));

        (await people[1].Delete($"/api/v1/arguments/{cheap.Id()}/vote")).Ok();
        (await people[1].Delete($"/api/v1/arguments/{cheap.Id()}/vote")).Ok();
        Assert.Equal(1, (await people[1].Get($"/api/v1/arguments/{cheap.Id()}")).Ok().Number("upVotes"));
    }

    [Fact]
    public async Task Everybody_who_lifts_at_once_is_counted_once()
    {
        var (proposal, people) = await UnderDiscussion();
        var argument = await Argues(people[0], proposal, "for", "方便");
        await Task.WhenAll(people[1..].SelectMany(person => Enumerable.Range(0, 6).Select(_ => person.Put($"/api/v1/arguments/{argument.Id()}/vote"))));
        Assert.Equal(people.Length - 1, (await people[0].Get($"/api/v1/arguments/{argument.Id()}")).Ok().Number("upVotes"));
    }

    [Fact]
    public async Task Arguments_are_taken_only_between_the_dates()
    {
        var (proposal, people) = await UnderReview();
        (await TryArgue(people[0], proposal, "for", "太早")).IsProblem(409, "wrong-stage");
        await Accepts(proposal);
        var id = Guid.CreateVersion7();
        (await TryArgue(people[0], proposal, "for", "正好", id)).Ok();
        (await TryArgue(people[1], proposal, "for", "别人的编号", id)).IsProblem(409, "id-taken");
        await Days(15);
        (await TryArgue(people[0], proposal, "for", "太晚")).IsProblem(409, "wrong-stage");
        (await TryArgue(people[0], proposal, "for", "正好", id)).Ok();
    }

    [Fact]
    public async Task Who_wrote_an_argument_takes_it_back_and_the_committee_removes_with_a_reason()
    {
        var (proposal, people) = await UnderDiscussion();
        var (mine, rude) = (await Argues(people[0], proposal, "for", "写错了"), await Argues(people[1], proposal, "against", "骂人的话"));
        (await people[1].Delete($"/api/v1/arguments/{mine.Id()}")).IsProblem(403, "forbidden");
        (await people[0].Put($"/api/v1/arguments/{rude.Id()}/removal", new { reason = "不好" })).IsProblem(403, "forbidden");
        (await people[0].Delete($"/api/v1/arguments/{mine.Id()}")).Ok();
        (await Secretary.Put($"/api/v1/arguments/{rude.Id()}/removal", new { reason = "人身攻击" })).Ok();
        Assert.Empty(await people[2].Lists($"{PathOf(proposal)}/arguments?side=for"));
        Assert.Empty(await people[2].Lists($"{PathOf(proposal)}/arguments?side=against"));
        (await people[2].Get($"/api/v1/arguments/{rude.Id()}")).IsProblem(404, "not-found");
        Assert.Equal("人身攻击", (await people[1].Get($"/api/v1/arguments/{rude.Id()}")).Ok().Text("removed.reason"));
        Assert.Equal("", (await people[0].Get($"/api/v1/arguments/{mine.Id()}")).Ok().Text("body"));
        Assert.Single(await Secretary.Lists($"/api/v1/communities/{Here.Id}/audit?act=argumentRemoved"));
    }

    [Fact]
    public async Task Meetings_have_a_date_a_place_and_minutes_once_they_have_begun()
    {
        var (proposal, people) = await UnderDiscussion();
        var (id, startsAt) = (Guid.CreateVersion7(), Forum.Clock.GetUtcNow().AddDays(3));
        (await people[0].Post($"{PathOf(proposal)}/meetings", new { id, kind = "hearing", startsAt, place = "居委会" })).IsProblem(403, "forbidden");
        (await Secretary.Post($"{PathOf(proposal)}/meetings", new { id, kind = "hearing", startsAt, place = "居委会二楼", agenda = "听取一楼住户意见" })).Ok();
        (await Secretary.Post($"{PathOf(proposal)}/meetings", new { id, kind = "hearing", startsAt, place = "居委会二楼" })).Ok();
        Assert.Equal(["居委会二楼"], (await people[0].Lists($"{PathOf(proposal)}/meetings")).Texts("place"));
        Assert.Equal([$"{id:N}"], (await people[0].Lists($"/api/v1/communities/{Here.Id}/meetings")).Texts("id"));
        (await Secretary.Patch($"/api/v1/meetings/{id}", new { minutes = "已到会 12 人" })).IsInvalid("minutes");
        await Days(3.1);
        var held = (await Secretary.Patch($"/api/v1/meetings/{id}", new { minutes = "已到会 **12** 人" })).Ok();
        Assert.Contains("<strong>12</strong>", held.Text("minutesHtml"), StringComparison.Ordinal);
        (await people[0].Patch($"/api/v1/meetings/{id}", new { minutes = "改" })).IsProblem(403, "forbidden");
        await Days(3);
        Assert.Empty(await people[0].Lists($"/api/v1/communities/{Here.Id}/meetings"));
    }
}
