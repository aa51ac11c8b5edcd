using Linli.Api.Features.Proposals;
using Linli.Api.Features.Proposals.Events;
using Linli.Api.Storage;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Proposals;

public sealed class SecondingTests : HallTest
{
    [Fact]
    public async Task Enough_dwellings_bring_a_proposal_before_the_committee_and_everybody_hears_it_once()
    {
        await Opens();
        var people = await Neighbours("anna", "ben", "chen");
        var proposal = await Proposes(people[0]);
        Assert.Equal(("seconding", 1, 3), (proposal.Text("stage"), proposal.Number("support.dwellings"), proposal.Number("support.needed")));
        await using var live = await people[1].Follows($"proposal/{proposal.Id()}");

        (await Seconds(people[1], proposal)).Ok();
        Assert.Equal("seconding", await StageOf(proposal));
        Forum.Clock.Advance(TimeSpan.FromMinutes(20));
        (await Seconds(people[2], proposal)).Ok();

        var seconded = await Reads(people[0], proposal);
        Assert.Equal(("review", 3), (seconded.Text("stage"), seconded.Number("support.dwellings")));
        Assert.Equal(seconded.At("support.reachedAt").GetDateTimeOffset().AddDays(7), seconded.At("reviewDueAt").GetDateTimeOffset());
        Assert.Contains("review", (await live.Until("proposal-stage-changed"))[^1].Data.ToString(), StringComparison.Ordinal);
        Assert.Equal(["review"], await Told(proposal));
    }

    [Fact]
    public async Task A_dwelling_counts_once_and_so_does_a_person_with_several()
    {
        await Opens();
        var people = await Neighbours("anna", "ben");
        var home = Document.NewId();
        var wife = await MovesIn(await Forum.Person("wife"), home);
        var husband = await MovesIn(await Forum.Person("husband"), home);
        await MovesIn(people[1]);
        var proposal = await Proposes(people[0]);

        Assert.True((await Seconds(wife, proposal)).Ok().Flag("isMine"));
        var second = (await Seconds(husband, proposal)).Ok();
        Assert.Equal((true, false, true), (second.Flag("isGiven"), second.Flag("isMine"), second.Flag("isCounted")));
        (await husband.Delete($"{PathOf(proposal)}/support")).Ok();
        Assert.Equal(2, (await Reads(wife, proposal)).Number("support.dwellings"));
        (await wife.Delete($"{PathOf(proposal)}/support")).Ok();
        Assert.Equal(1, (await Reads(wife, proposal)).Number("support.dwellings"));

        (await Seconds(people[1], proposal)).Ok();
        (await Seconds(people[1], proposal)).Ok();
        Assert.Equal(2, (await Reads(wife, proposal)).Number("support.dwellings"));
        (await Seconds(husband, proposal, dwellingId: Document.NewId())).IsInvalid("dwellingId");
        (await Seconds(Secretary, proposal)).IsProblem(403, "dwelling-needed");
    }

    [Fact]
    public async Task Twenty_dwellings_at_once_are_twenty_and_the_stage_changes_once()
    {
        await Opens(dwellings: 10);
        var people = await Neighbours([.. Enumerable.Range(0, 20).Select(number => $"n{number}")]);
        var proposal = await Proposes(people[0]);
        await Task.WhenAll(people.SelectMany(person => new[] { Seconds(person, proposal), Seconds(person, proposal) }));
        var seconded = await Reads(people[0], proposal);
        Assert.Equal(("review", 20), (seconded.Text("stage"), seconded.Number("support.dwellings")));
        Assert.Equal(["review"], await Told(proposal));
    }

    [Fact]
    public async Task Support_whose_process_died_before_it_passed_the_proposal_on_is_found_later()
    {
        await Opens();
        var people = await Neighbours("anna", "ben");
        var proposal = await Proposes(people[0]);
        (await Seconds(people[1], proposal)).Ok();
        var stored = (await Forum.Store.Find<Proposal>(proposal.Id(), Cancel))!;
        var last = Api.Features.Proposals.Seconding.Support.Of(stored, Document.NewId(), Document.NewId(), 1, Forum.Clock.GetUtcNow());
        await Forum.Store.Commit(new Changes().Add(last).Announce(new SupportChanged(stored.Id, last.ResidentId) { CommunityId = stored.CommunityId }), Cancel);
        await ForumApp.Eventually(async () => Assert.Equal("review", await StageOf(proposal)));
    }

    [Fact]
    public async Task A_proposal_with_too_little_support_lapses_by_the_clock_alone_and_says_why()
    {
        await Opens();
        var people = await Neighbours("anna", "ben", "chen");
        var proposal = await Proposes(people[0]);
        (await Seconds(people[1], proposal)).Ok();
        await Days(13.99);
        Assert.Equal("seconding", await StageOf(proposal));
        await Days(0.02);

        var lapsed = await Reads(people[0], proposal);
        Assert.Equal("lapsed", lapsed.Text("stage"));
        Assert.Equal(lapsed.At("support.until").GetDateTimeOffset(), lapsed.At("stageSince").GetDateTimeOffset());
        Assert.Contains("2 户", lapsed.Text("ended.reason"), StringComparison.Ordinal);
        (await Seconds(people[2], proposal)).IsProblem(409, "wrong-stage");
        (await people[1].Delete($"{PathOf(proposal)}/support")).IsProblem(409, "wrong-stage");
        Assert.Empty(await people[0].Lists($"{ListPath}?stage=seconding"));
        Assert.Equal([proposal.Id()], (await people[0].Lists($"{ListPath}?stage=lapsed")).Texts("id"));
        await Sweep();
        await Sweep();
        Assert.Equal(["lapsed"], await Told(proposal));
    }

    [Fact]
    public async Task The_sweep_tells_of_a_lapse_that_nobody_looked_at()
    {
        await Opens();
        var proposal = await Proposes((await Neighbours("anna"))[0]);
        await Days(15);
        Assert.Empty(await Told(proposal));
        await Task.WhenAll(Sweep(), Sweep());
        Assert.Equal(["lapsed"], await Told(proposal));
    }

    [Fact]
    public async Task A_lapsed_proposal_is_renewed_and_everybody_decides_anew()
    {
        await Opens();
        var people = await Neighbours("anna", "ben", "chen");
        var proposal = await Proposes(people[0]);
        (await Seconds(people[1], proposal)).Ok();
        (await people[0].Put($"{PathOf(proposal)}/renewal", new { version = 1 })).IsProblem(409, "wrong-stage");
        await Days(15);
        (await people[1].Put($"{PathOf(proposal)}/renewal", new { version = 1 })).IsProblem(403, "forbidden");
        (await people[0].Put($"{PathOf(proposal)}/renewal", new { version = 1, body = "费用由受益各户按楼层分摊。", note = "说明费用" })).Ok();
        var renewed = (await people[0].Put($"{PathOf(proposal)}/renewal", new { version = 1, body = "费用由受益各户按楼层分摊。" })).Ok();

        Assert.Equal(("seconding", 2, 1, 1), (renewed.Text("stage"), renewed.Number("version"), renewed.Number("support.dwellings"), renewed.Number("support.toConfirm")));
        Assert.False((await people[1].Get($"{PathOf(proposal)}/support")).Ok().Flag("isCounted"));
        (await Seconds(people[1], proposal)).IsProblem(409, "text-moved-on");
        (await Seconds(people[1], proposal, version: 2)).Ok();
        (await Seconds(people[2], proposal, version: 2)).Ok();
        Assert.Equal(["lapsed", "seconding", "review"], await Told(proposal));
    }

    [Fact]
    public async Task The_committee_that_misses_its_date_is_named_for_it()
    {
        await Opens();
        var people = await Neighbours("anna", "ben", "chen");
        var proposal = await Seconded(people[0], people[1], people[2]);
        await Days(8);
        await Sweep();
        Assert.True((await Reads(people[1], proposal)).Flag("isReviewOverdue"));
        Assert.Equal("review", await StageOf(proposal));
        Assert.Single(await Forum.EventsOf($"proposal/{proposal.Id()}"), logged => logged.Event is ProposalReviewOverdue);
    }
}
