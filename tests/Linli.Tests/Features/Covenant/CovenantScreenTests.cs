using System.Text.Json;
using Linli.Api.Events;
using Linli.Api.Features.Covenant;
using Linli.Api.Features.Covenant.Adopting;
using Linli.Api.Features.Covenant.Events;
using Linli.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Linli.Tests.Features.Covenant;

/// <summary>What a member has open of the covenant, read again where an event points, is what a fresh reader sees.</summary>
public sealed class CovenantScreenTests : CovenantTest
{
    private static readonly Dictionary<Type, Func<Stage, Task>[]> Acts = new()
    {
        [typeof(CovenantVersionChanged)] =
        [
            stage => stage.Secretary.Put($"{PathOf(stage.Draft)}/clauses", new { edition = stage.Draft.Number("edition"), clauses = new[] { Clause("三") } }),
            stage => stage.Secretary.Post($"{PathOf(stage.Draft)}/withdraw", new { reason = "重写" }),
            stage => stage.Test.Adopt(stage.Secretary, stage.Draft, TimeSpan.FromDays(7)),
            stage => stage.Secretary.Put($"{PathOf(stage.InForce)}/filing", new { filedAt = stage.Test.Forum.Clock.GetUtcNow(), reference = "7 号" }),
        ],
        [typeof(CovenantCameIntoForce)] = [stage => stage.ComesIntoForce()],
        [typeof(CovenantReadersChanged)] = [stage => stage.Secretary.Put($"{stage.Test.Path}/readers", new { isPublic = true })],
        [typeof(ClauseCommentWritten)] = [stage => stage.Ben.Post($"{PathOf(stage.Draft)}/comments", new { id = Guid.NewGuid(), clauseId = stage.ClauseId, body = "好" })],
        [typeof(ClauseCommentRemoved)] = [stage => stage.Ben.Delete(stage.Comment), stage => stage.Secretary.Put($"{stage.Comment}/removal", new { reason = "广告" })],
    };

    public static IEnumerable<Type> ActedOut => Acts.Keys;

    public static TheoryData<string, int> EventsAndActs =>
        [.. Acts.SelectMany(acts => acts.Value.Select((_, number) => new TheoryDataRow<string, int>(acts.Key.Name, number)))];

    [Fact]
    public void Every_event_of_the_feature_is_acted_out() => Assert.Empty(typeof(CovenantFeature).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(ForumEvent)) && type.Namespace == typeof(CovenantVersionChanged).Namespace).Except(Acts.Keys));

    [Theory]
    [MemberData(nameof(EventsAndActs))]
    public async Task An_old_screen_and_its_events_are_a_fresh_screen(string eventName, int act)
    {
        var stage = await Stage.Set(this);
        var cursor = await Forum.Log.Head(Cancel);
        var shown = await stage.Shown();
        await Acts.Single(acts => acts.Key.Name == eventName).Value[act](stage);

        var heard = await Forum.EventsOf($"covenant/{Here.Id}", cursor);
        Assert.Contains(heard, logged => logged.Event.GetType().Name == eventName);
        Assert.NotEqual(shown, await stage.Shown());
        if (heard.Any(logged => Acts.ContainsKey(logged.Event.GetType()))) shown = await stage.Shown();
        Assert.Equal(await stage.Shown(), shown);
    }

    private sealed record Stage(CovenantScreenTests Test, Person Secretary, Person Anna, Person Ben, JsonElement InForce, JsonElement Draft, string Comment)
    {
        public string ClauseId => Draft.Items("clauses")[0].Id();

        public static async Task<Stage> Set(CovenantScreenTests test)
        {
            var (secretary, people) = (await test.Secretary(), await test.Here.People("anna", "ben"));
            var inForce = await test.InForce(secretary, Clause("一"));
            var draft = await test.Draft(secretary, Clause("二"));
            (await secretary.Post($"{PathOf(draft)}/publish")).Ok();
            var comment = (await people[1].Post($"{PathOf(draft)}/comments", new { id = Guid.NewGuid(), clauseId = draft.Items("clauses")[0].Id(), body = "太严" })).Ok();
            return new Stage(test, secretary, people[0], people[1], inForce, draft, $"/api/v1/clause-comments/{comment.Id()}");
        }

        public async Task<string> Shown()
        {
            string[] paths = [Test.Path, $"{Test.Path}/versions", PathOf(Draft), $"{PathOf(Draft)}/comments"];
            var shown = new List<string>();
            foreach (var path in paths) shown.Add((await Anna.Get(path)).Text);
            return string.Join('\n', shown);
        }

        public async Task ComesIntoForce()
        {
            (await Test.Adopt(Secretary, Draft, TimeSpan.FromDays(1))).Ok();
            await Test.Forum.Later(TimeSpan.FromDays(2), Anna);
            await Test.Forum.Services.GetRequiredService<TellOfForce>().Sweep(TestContext.Current.CancellationToken);
        }
    }
}
