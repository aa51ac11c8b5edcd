using System.Text.Json;
using Linli.Api.Events;
using Linli.Api.Features.Votes;
using Linli.Api.Features.Votes.Announcing;
using Linli.Api.Features.Votes.Casting;
using Linli.Api.Features.Votes.Desk;
using Linli.Api.Features.Votes.News;
using Linli.Api.Features.Votes.Objections;
using Linli.Api.Features.Votes.Results;
using Linli.Api.Features.Votes.Roll;
using Linli.Api.Features.Votes.Roll.Correcting;
using Linli.Api.Features.Votes.Settings;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Votes;

/// <summary>What a voter and a clerk have open about votes, read again only where an event points, is what a fresh reader sees.</summary>
public sealed class VoteScreenTests : VotesTest
{
    private static readonly Dictionary<Type, Act> Acts = new()
    {
        [typeof(VoteAnnounced)] = new(null, test => test.Announces()),
        [typeof(VoteWithdrawn)] = new(null, async test => (await test.Town.Clerk.Put($"{test.Open}/withdrawal", new { reason = "选项有误" })).Ok()),
        [typeof(VoteSettingsChanged)] = new(null, async test => (await test.Town.Secretary.Put($"/api/v1/communities/{test.Town.CommunityId}/vote-settings", new
        {
            ownersNoticeDays = 20, residentsNoticeDays = 5, consultationNoticeDays = 1, objectionDays = 10, silentCountsWithMajority = false, version = 0,
        })).Ok()),
        [typeof(VoteOpened)] = new(null, test => test.Tells(0)),
        [typeof(VoteClosingSoon)] = new(test => test.Tells(0), test => test.Tells(6.5)),
        [typeof(VoteClosed)] = new(test => test.Tells(6.5), test => test.Tells(1)),
        [typeof(VoteConcluded)] = new(test => test.Tells(7.1), test => test.Tells(7.1)),
        [typeof(TurnoutChanged)] = new(null, async test => (await Casts(test._ben, test._open, "yes")).Ok()),
        [typeof(BallotChanged)] = new(async test => (await Casts(test._anna, test._open, "yes")).Ok(), async test => (await test._anna.Put($"{test.Open}/ballots", new { choices = new[] { "no" } })).Ok()),
        [typeof(RollChanged)] = new(null, async test => (await test.Town.Clerk.Post($"{test.Owners}/roll", new { dwellings = new[] { await test.Town.Dwelling("303") }, reason = "补登", entryId = await test.EntryOf(test._owners, "303") })).Ok()),
        [typeof(CorrectionAsked)] = new(null, async test => (await test._anna.Post($"{test.Owners}/corrections", new { id = Guid.NewGuid(), text = "面积不对" })).Ok()),
        [typeof(CorrectionDecided)] = new(test => test.Asks(), async test => (await test.Town.Clerk.Post($"{test.Owners}/corrections/{test._correction}/decline", new { answer = "以登记为准" })).Ok()),
        [typeof(BallotDisputed)] = new(async test =>
        {
            await test.Tells(15.1);
            (await Casts(test._anna, test._owners, "yes")).Ok();
        }, async test => (await test._ben.Post($"{test.Owners}/ballots/{await test.EntryOf(test._owners, "202")}/dispute", new { reason = "没商量过" })).Ok()),
        [typeof(ObjectionRaised)] = new(test => test.Tells(7.1), test => test.Objects()),
        [typeof(ObjectionAnswered)] = new(async test =>
        {
            await test.Tells(7.1);
            await test.Objects();
        }, async test => (await test.Town.Clerk.Put($"{test.Open}/objections/{test._objection}/answer", new { text = "已核对", isUpheld = false })).Ok()),
    };

    private Person _anna = null!;
    private Person _ben = null!;
    private JsonElement _open;
    private JsonElement _owners;
    private string _correction = "";
    private string _objection = "";

    public static IEnumerable<Type> ActedOut => Acts.Keys;

    public static TheoryData<string> Events => [.. Acts.Keys.Select(type => type.Name)];

    private string Open => $"/api/v1/votes/{_open.Id()}";

    private string Owners => $"/api/v1/votes/{_owners.Id()}";

    [Fact]
    public void Every_event_of_votes_is_acted_out() => Assert.Empty(typeof(Vote).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(ForumEvent)) && type.Namespace!.StartsWith(typeof(Vote).Namespace!, StringComparison.Ordinal)).Except(Acts.Keys));

    [Theory]
    [MemberData(nameof(Events))]
    public async Task An_old_screen_and_its_events_are_a_fresh_screen(string eventName)
    {
        await Registers();
        (_anna, _ben) = (await MovesIn("anna", "202", "owner"), await MovesIn("ben", "202", "owner"));
        (_open, _owners) = (await Announces(), await Announces("owners", noticeDays: 15));
        var act = Acts.Single(act => act.Key.Name == eventName).Value;
        if (act.Before is { } before) await before(this);
        Dictionary<(Person Reader, string Path), Type[]> panels = new()
        {
            [(_anna, $"/api/v1/communities/{Town.CommunityId}/votes")] = [typeof(VoteAnnounced), typeof(VoteWithdrawn), typeof(VoteOpened), typeof(VoteClosed)],
            [(_anna, $"/api/v1/communities/{Town.CommunityId}/votes?time=over")] = [typeof(VoteClosed), typeof(VoteConcluded), typeof(VoteWithdrawn)],
            [(_anna, $"/api/v1/communities/{Town.CommunityId}/vote-settings")] = [typeof(VoteSettingsChanged)],
            [(_anna, Open)] = [typeof(VoteWithdrawn), typeof(VoteOpened), typeof(VoteClosed), typeof(VoteConcluded)],
            [(_anna, $"{Open}/turnout")] = [typeof(TurnoutChanged), typeof(VoteClosed)],
            [(_anna, $"{Open}/mine")] = [typeof(TurnoutChanged), typeof(BallotChanged)],
            [(_anna, $"{Open}/result")] = [typeof(VoteClosed), typeof(VoteConcluded), typeof(VoteWithdrawn)],
            [(_anna, $"{Open}/objections")] = [typeof(ObjectionRaised), typeof(ObjectionAnswered)],
            [(_anna, $"{Owners}/mine")] = [typeof(RollChanged), typeof(TurnoutChanged), typeof(BallotChanged), typeof(BallotDisputed)],
            [(_anna, $"{Owners}/corrections")] = [typeof(CorrectionAsked), typeof(CorrectionDecided)],
            [(Town.Clerk, $"{Owners}/roll")] = [typeof(RollChanged), typeof(TurnoutChanged)],
            [(Town.Clerk, $"{Owners}/corrections")] = [typeof(CorrectionAsked), typeof(CorrectionDecided)],
            [(Town.Clerk, $"{Owners}/disputes")] = [typeof(BallotDisputed)],
        };
        var cursor = await Forum.Log.Head(Cancel);
        var shown = new Dictionary<(Person, string), string>();
        foreach (var panel in panels.Keys) shown[panel] = await Read(panel);

        await act.Do(this);

        var heard = new Dictionary<Person, HashSet<Type>> { [_anna] = await Heard(_anna, cursor), [Town.Clerk] = await Heard(Town.Clerk, cursor, $"roll/{_open.Id()}", $"roll/{_owners.Id()}") };
        Assert.Contains(eventName, heard.Values.SelectMany(types => types).Select(type => type.Name));
        foreach (var (panel, events) in panels)
            if (events.Any(heard[panel.Reader].Contains)) shown[panel] = await Read(panel);
        foreach (var panel in panels.Keys) Assert.Equal($"{panel.Path} {await Read(panel)}", $"{panel.Path} {shown[panel]}");
    }

    private async Task<HashSet<Type>> Heard(Person reader, EventCursor since, params string[] more)
    {
        var types = new HashSet<Type>();
        foreach (var topic in more.Concat([$"resident/{reader.Id}", $"community/{Town.CommunityId}", $"vote/{_open.Id()}", $"vote/{_owners.Id()}", $"turnout/{_open.Id()}", $"turnout/{_owners.Id()}"]))
            types.UnionWith((await Forum.EventsOf(topic, since)).Select(logged => logged.Event.GetType()));
        return types;
    }

    // The forecast of the turnout goes with the clock: a screen counts it on by itself.
    private static async Task<string> Read((Person Reader, string Path) panel) => await panel.Reader.Get(panel.Path) is not { Status: 200 } answer ? "—"
        : panel.Path.EndsWith("/turnout", StringComparison.Ordinal) ? string.Join(' ', answer.Json.Items("measures").Select(measure => measure.Number("tookPart")))
        : JsonSerializer.Serialize(answer.Json);

    private async Task Asks() => _correction = (await _anna.Post($"{Owners}/corrections", new { id = Guid.NewGuid(), text = "面积不对" })).Ok().Id();

    private async Task Objects() => _objection = (await _ben.Post($"{Open}/objections", new { id = Guid.NewGuid(), text = "有人重复投票" })).Ok().Id();

    private sealed record Act(Func<VoteScreenTests, Task>? Before, Func<VoteScreenTests, Task> Do);
}
