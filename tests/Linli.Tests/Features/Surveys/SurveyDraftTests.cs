using System.Text.Json;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Surveys.Results;
using Linli.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Linli.Tests.Features.Surveys;

public sealed class SurveyDraftTests : SurveyTest
{
    [Fact]
    public async Task A_draft_is_the_committees_until_it_is_published()
    {
        var (secretary, anna) = (await Secretary(), (await Here.People("anna"))[0]);
        var draft = (await Write(secretary)).Ok();
        Assert.Equal(("draft", 1), (draft.Text("stage"), draft.Number("edition")));
        (await anna.Get(PathOf(draft))).IsProblem(404, "not-found");
        (await anna.Get($"{Surveys}?list=drafts")).IsProblem(403, "forbidden");
        (await anna.Post($"{PathOf(draft)}/publish")).IsProblem(404, "not-found");
        (await Write(anna)).IsProblem(403, "forbidden");
        (await Write(await Here.Staff("liu", Role.Property))).IsProblem(403, "forbidden");
        Assert.Empty(await anna.Lists(Surveys));
        Assert.Single(await secretary.Lists($"{Surveys}?list=drafts"));

        Assert.Equal("open", (await secretary.Post($"{PathOf(draft)}/publish")).Ok().Text("stage"));
        Assert.Equal("open", (await anna.Get(PathOf(draft))).Ok().Text("stage"));
        Assert.Single(await anna.Lists($"{Surveys}?list=current"));
        Assert.Empty(await secretary.Lists($"{Surveys}?list=drafts"));
    }

    [Fact]
    public async Task It_is_written_as_a_whole_and_what_is_sent_again_changes_nothing()
    {
        var (secretary, id) = (await Secretary(), Guid.NewGuid());
        var first = (await Write(secretary, id)).Ok();
        Assert.Equal(JsonSerializer.Serialize(first), JsonSerializer.Serialize((await secretary.Get(PathOf(first))).Ok()));
        Assert.Equal(2, (await Write(secretary, id, edition: 1, title: "楼道怎么刷")).Ok().Number("edition"));
        (await Write(secretary, id, edition: 1, title: "别的题目")).IsProblem(409, "changed");
        (await secretary.Post($"{PathOf(first)}/publish")).Ok();
        (await secretary.Post($"{PathOf(first)}/publish")).Ok();
        (await Write(secretary, id, edition: 2, title: "晚了")).IsProblem(409, "survey-published");
        (await secretary.Delete(PathOf(first))).IsProblem(409, "survey-published");

        var other = (await Write(secretary)).Ok();
        (await secretary.Delete(PathOf(other))).Ok();
        (await secretary.Get(PathOf(other))).IsProblem(404, "not-found");
    }

    [Fact]
    public async Task What_is_wrong_with_a_survey_is_named()
    {
        var secretary = await Secretary();
        (await Write(secretary, opensIn: TimeSpan.Zero, closesIn: TimeSpan.FromMinutes(59))).IsInvalid("closesAt");
        (await Write(secretary, opensIn: TimeSpan.Zero, closesIn: TimeSpan.FromDays(93))).IsInvalid("closesAt");
        (await Write(secretary, questions: [])).IsInvalid("questions");
        (await Write(secretary, questions: [Questions[0], Questions[0]])).IsInvalid("questions[1].id");
        (await Write(secretary, questions: [new { id = Color, kind = "one", text = "？", options = new[] { "只有一个" } }])).IsInvalid("questions[0].options");
        (await Write(secretary, questions: [new { id = Color, kind = "one", text = "？", options = new[] { "一", "一" } }])).IsInvalid("questions[0].options");
        (await Write(secretary, questions: [new { id = Color, kind = "scale", text = "？", points = 12 }])).IsInvalid("questions[0].points");
        (await Write(secretary, questions: [.. Enumerable.Range(0, 11).Select(_ => new { id = Guid.NewGuid(), kind = "text", text = "？" })])).IsInvalid("questions");
        (await Write(secretary, title: " ")).IsInvalid("title");
        var late = (await Write(secretary, closesIn: TimeSpan.FromHours(2))).Ok();
        await Forum.Later(TimeSpan.FromHours(1.5), secretary);
        (await secretary.Post($"{PathOf(late)}/publish")).IsInvalid("closesAt");
    }

    [Fact]
    public async Task It_opens_and_closes_by_the_clock_alone_and_the_news_is_told_once()
    {
        var (secretary, anna) = (await Secretary(), (await Here.People("anna"))[0]);
        var survey = await Asks(secretary, opensIn: TimeSpan.FromDays(1));
        Assert.Equal("scheduled", survey.Text("stage"));
        (await Answers(anna, survey, 1)).IsProblem(409, "survey-not-open");
        await Forum.Later(TimeSpan.FromDays(1), anna);
        (await Answers(anna, survey, 1)).Ok();
        (await anna.Get($"{PathOf(survey)}/results")).IsProblem(409, "survey-not-closed");
        await Ends(anna);
        (await Answers(anna, survey, 2)).IsProblem(409, "survey-closed");
        Assert.Equal(1, (await Results(anna, survey)).Number("answeredBy"));
        Assert.Empty(await anna.Lists($"{Surveys}?list=current"));

        var news = Forum.Services.GetRequiredService<TellOfClosing>();
        await news.Sweep(Cancel);
        await news.Sweep(Cancel);
        Assert.Single(await Forum.EventsOf($"community/{Here.Id}"), logged => logged.Type == "survey-closed");
    }

    [Fact]
    public async Task The_committee_closes_it_early_and_says_why()
    {
        var (secretary, people) = (await Secretary(), await Here.People("anna", "ben"));
        var survey = await Asks(secretary);
        (await Answers(people[0], survey, 1)).Ok();
        (await people[0].Post($"{PathOf(survey)}/close", new { reason = "够了" })).IsProblem(403, "forbidden");
        (await secretary.Post($"{PathOf(survey)}/close", new { reason = "已开工" })).Ok();
        Assert.Equal(("closed", "已开工"), ((await people[1].Get(PathOf(survey))).Ok() is var read ? (read.Text("stage"), read.Text("closing.reason")) : default));
        (await Answers(people[1], survey, 1)).IsProblem(409, "survey-closed");
        await Forum.Services.GetRequiredService<TellOfClosing>().Sweep(Cancel);
        Assert.Single(await Forum.EventsOf($"community/{Here.Id}"), logged => logged.Type == "survey-closed");
        Assert.Equal(["surveyClosed", "surveyPublished"], (await secretary.Lists($"/api/v1/communities/{Here.Id}/audit")).Texts("act"));
    }
}
