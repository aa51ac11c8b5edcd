using System.Text.Json;
using Linli.Api.Events;
using Linli.Api.Features.Proposals;
using Linli.Api.Features.Proposals.Events;
using Linli.Api.Features.Proposals.Settings;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Proposals;

/// <summary>The list of proposals and one that is open, read again only where an event points, are what a fresh reader sees.</summary>
public sealed class ProposalScreenTests : HallTest
{
    private static readonly Dictionary<Type, Func<Stage, Task<Answer>>[]> Acts = new()
    {
        [typeof(ProposalMade)] = [stage => stage.Ben.Post(stage.List, new { id = Guid.CreateVersion7(), title = "新提案", body = "正文" })],
        [typeof(ProposalEdited)] = [stage => stage.Anna.Patch(stage.Path, new { version = 1, body = "换了内容" })],
        [typeof(ProposalChanged)] = [stage => stage.Anna.Put($"{stage.Path}/withdrawal", new { reason = "不提了" })],
        [typeof(SupportChanged)] = [stage => stage.Ben.Put($"{stage.Path}/support", new { version = 1 }), stage => stage.Anna.Delete($"{stage.Path}/support")],
        [typeof(ProposalStageChanged)] = [stage => stage.EverybodySeconds()],
        [typeof(ProposalReviewOverdue)] = [stage => stage.TheCommitteeSleeps()],
        [typeof(ArgumentWritten)] = [stage => stage.Discussing(path => stage.Anna.Post($"{path}/arguments", new { id = Guid.CreateVersion7(), side = "for", body = "方便" }))],
        [typeof(ArgumentLifted)] = [stage => stage.Discussing(_ => stage.Lifts())],
        [typeof(ArgumentRemoved)] = [stage => stage.Discussing(async _ => await stage.Anna.Delete($"/api/v1/arguments/{(await Argues(stage.Anna, stage.Proposal, "against", "吵")).Id()}"))],
        [typeof(MeetingChanged)] = [stage => stage.Discussing(path => stage.Secretary.Post($"{path}/meetings", new { id = Guid.CreateVersion7(), kind = "hearing", startsAt = DateTimeOffset.UtcNow.AddDays(2), place = "居委会" }))],
        [typeof(ProposalAnswered)] = [stage => stage.Secretary.Post($"{stage.Path}/answers", new { id = Guid.CreateVersion7(), body = "已收到" })],
        [typeof(AdoptionObjectionChanged)] = [stage => stage.Objects(), stage => stage.AnswersObjection()],
        [typeof(ProposalRated)] = [stage => stage.Rates()],
        [typeof(HallRulesChanged)] = [stage => stage.Secretary.Patch(stage.Rules, new { ratingDays = 20 })],
    };

    public static IEnumerable<Type> ActedOut => Acts.Keys;

    public static TheoryData<string, int> EventsAndActs =>
        [.. Acts.SelectMany(acts => acts.Value.Select((_, number) => new TheoryDataRow<string, int>(acts.Key.Name, number)))];

    [Fact]
    public void Every_event_of_the_feature_is_acted_out() => Assert.Empty(typeof(ProposalsFeature).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(ForumEvent)) && type.Namespace!.StartsWith(typeof(ProposalsFeature).Namespace!, StringComparison.Ordinal)).Except(Acts.Keys));

    [Theory]
    [MemberData(nameof(EventsAndActs))]
    public async Task An_old_screen_and_its_events_are_a_fresh_screen(string eventName, int act)
    {
        await Opens();
        var people = await Neighbours("anna", "ben", "chen");
        var proposal = await Proposes(people[0]);
        var stage = new Stage(this, people, proposal);
        var (cursor, reader) = (await Forum.Log.Head(Cancel), people[1]);
        string[] topics = [$"proposal/{proposal.Id()}", $"community/{Here.Id}", $"resident/{reader.Id}"];
        string[] panels =
        [
            ListPath, RulesPath, PathOf(proposal), $"{PathOf(proposal)}/support", $"{PathOf(proposal)}/supporters", $"{PathOf(proposal)}/versions",
            $"{PathOf(proposal)}/arguments?side=for", $"{PathOf(proposal)}/arguments?side=against", $"{PathOf(proposal)}/arguments/mine", $"{PathOf(proposal)}/meetings", $"{PathOf(proposal)}/answers", $"{PathOf(proposal)}/ratings", $"{PathOf(proposal)}/objections",
            $"/api/v1/communities/{Here.Id}/meetings",
        ];
        var shown = new Dictionary<string, string>();
        foreach (var panel in panels) shown[panel] = await Read(reader, panel);

        (await Acts.Single(acts => acts.Key.Name == eventName).Value[act](stage)).Ok();

        var heard = new List<LoggedEvent>();
        foreach (var topic in topics) heard.AddRange(await Forum.EventsOf(topic, cursor));
        Assert.Contains(heard, logged => logged.Event.GetType().Name == eventName);
        var isRules = heard.Exists(logged => logged.Event is HallRulesChanged);
        var isProposal = heard.Exists(logged => logged.Event is not HallRulesChanged);
        foreach (var panel in panels.Where(panel => panel == RulesPath ? isRules : isProposal)) shown[panel] = await Read(reader, panel);
        foreach (var panel in panels) Assert.Equal(await Read(reader, panel), shown[panel]);
    }

    private static async Task<string> Read(Person reader, string path) => JsonSerializer.Serialize((await reader.Get(path)).Ok());

    private sealed record Stage(ProposalScreenTests Test, Person[] People, JsonElement Proposal)
    {
        public Person Anna => People[0];

        public Person Ben => People[1];

        public Person Secretary => Test.Secretary;

        public string Path => PathOf(Proposal);

        public string List => Test.ListPath;

        public string Rules => Test.RulesPath;

        public async Task<Answer> EverybodySeconds()
        {
            foreach (var person in People[1..]) (await Seconds(person, Proposal)).Ok();
            return await Anna.Get(Path);
        }

        public async Task<Answer> Discussing(Func<string, Task<Answer>> act)
        {
            await EverybodySeconds();
            await Test.Accepts(Proposal);
            return await act(Path);
        }

        public async Task<Answer> Lifts() => await Ben.Put($"/api/v1/arguments/{(await Argues(Anna, Proposal, "for", "方便")).Id()}/vote");

        public async Task<Answer> Rates()
        {
            await EverybodySeconds();
            await Test.Accepts(Proposal);
            await Test.Days(15);
            (await Secretary.Put($"{Path}/adoption", new { reason = "同意" })).Ok();
            await Test.Days(8);
            var milestone = $"{Path}/milestones/{Guid.CreateVersion7()}";
            (await Secretary.Put(milestone, new { what = "安装", owner = "committee", dueAt = DateTimeOffset.UtcNow.AddDays(60) })).Ok();
            (await Secretary.Put($"{milestone}/done")).Ok();
            (await Secretary.Put($"{Path}/completion", new { report = "已安装" })).Ok();
            return await Anna.Put($"{Path}/rating", new { isSatisfied = true });
        }

        public async Task<Answer> Objects()
        {
            await EverybodySeconds();
            await Test.Accepts(Proposal);
            await Test.Days(15);
            (await Secretary.Put($"{Path}/adoption", new { reason = "同意" })).Ok();
            return await Anna.Post($"{Path}/objections", new { id = Guid.CreateVersion7(), text = "一楼住户没有到会" });
        }

        public async Task<Answer> AnswersObjection() =>
            await Secretary.Put($"{Path}/objections/{(await Objects()).Ok().Id()}/answer", new { text = "已逐户走访", isUpheld = false });

        public async Task<Answer> TheCommitteeSleeps()
        {
            await EverybodySeconds();
            await Test.Days(8);
            await Test.Sweep();
            return await Anna.Get(Path);
        }
    }
}
