using System.Text.Json;
using Linli.Api.Events;
using Linli.Api.Features.Surveys;
using Linli.Api.Features.Surveys.Events;
using Linli.Api.Features.Surveys.Results;
using Linli.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Linli.Tests.Features.Surveys;

/// <summary>What a resident and a clerk have open of surveys, read again where an event points, is what a fresh reader sees.</summary>
public sealed class SurveyScreenTests : SurveyTest
{
    private static readonly Dictionary<Type, Func<Stage, Task>[]> Acts = new()
    {
        [typeof(SurveyDraftChanged)] = [stage => stage.Test.Write(stage.Secretary), stage => stage.Secretary.Delete(PathOf(stage.Draft))],
        [typeof(SurveyPublished)] = [stage => stage.Secretary.Post($"{PathOf(stage.Draft)}/publish")],
        [typeof(SurveyClosed)] = [stage => stage.Secretary.Post($"{PathOf(stage.Open)}/close", new { reason = "够了" }), stage => stage.RunsOut()],
        [typeof(SurveyAnswered)] = [stage => Answers(stage.Ben, stage.Open, 1)],
        [typeof(MySurveyAnswered)] = [stage => Answers(stage.Anna, stage.Open, 1), stage => stage.AnswersTwice()],
    };

    public static IEnumerable<Type> ActedOut => Acts.Keys;

    public static TheoryData<string, int> EventsAndActs =>
        [.. Acts.SelectMany(acts => acts.Value.Select((_, number) => new TheoryDataRow<string, int>(acts.Key.Name, number)))];

    [Fact]
    public void Every_event_of_the_feature_is_acted_out() => Assert.Empty(typeof(SurveysFeature).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(ForumEvent)) && type.Namespace == typeof(SurveyPublished).Namespace).Except(Acts.Keys));

    [Theory]
    [MemberData(nameof(EventsAndActs))]
    public async Task An_old_screen_and_its_events_are_a_fresh_screen(string eventName, int act)
    {
        var stage = await Stage.Set(this);
        var cursor = await Forum.Log.Head(Cancel);
        var shown = await stage.Shown();
        await Acts.Single(acts => acts.Key.Name == eventName).Value[act](stage);

        var heard = new List<LoggedEvent>();
        foreach (var topic in (string[])[$"community/{Here.Id}", $"survey/{stage.Open.Id()}", $"survey/{stage.Draft.Id()}", $"resident/{stage.Anna.Id}"]) heard.AddRange(await Forum.EventsOf(topic, cursor));
        Assert.Contains(heard, logged => logged.Event.GetType().Name == eventName);
        Assert.NotEqual(shown, await stage.Shown());
        if (heard.Any(logged => Acts.ContainsKey(logged.Event.GetType()))) shown = await stage.Shown();
        Assert.Equal(await stage.Shown(), shown);
    }

    private sealed record Stage(SurveyScreenTests Test, Person Secretary, Person Anna, Person Ben, JsonElement Open, JsonElement Draft)
    {
        public static async Task<Stage> Set(SurveyScreenTests test)
        {
            var (secretary, people) = (await test.Secretary(), await test.Here.People("anna", "ben"));
            return new Stage(test, secretary, people[0], people[1], await test.Asks(secretary), (await test.Write(secretary)).Ok());
        }

        public async Task<string> Shown()
        {
            var shown = new List<string>();
            foreach (var path in (string[])[Test.Surveys, $"{Test.Surveys}?list=current", PathOf(Open), PathOf(Draft), $"{PathOf(Open)}/results"]) shown.Add((await Anna.Get(path)) is { Status: 200 } read ? read.Text : "—");
            foreach (var path in (string[])[$"{Test.Surveys}?list=drafts", PathOf(Draft)]) shown.Add((await Secretary.Get(path)) is { Status: 200 } read ? read.Text : "—");
            return string.Join('\n', shown);
        }

        public async Task AnswersTwice()
        {
            (await Answers(Anna, Open, 1)).Ok();
            (await Answers(Anna, Open, 2)).Ok();
        }

        public async Task RunsOut()
        {
            await Test.Ends(Anna, Secretary);
            await Test.Forum.Services.GetRequiredService<TellOfClosing>().Sweep(TestContext.Current.CancellationToken);
        }
    }
}
