using System.Text.Json;
using Linli.Api.Events;
using Linli.Api.Features.Communities;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Moderation;
using Linli.Api.Features.Receipts;
using Linli.Api.Features.Residents;
using Linli.Api.Features.SignIn;
using Linli.Api.Push.Devices;
using Linli.Tests.Features.Receipts;
using Linli.Tests.Support;

namespace Linli.Tests.Features;

/// <summary>What a resident and a clerk have open about people, places and receipts, read again only where an event points, is what a fresh reader sees.</summary>
public sealed class PeopleScreenTests : ReceiptsTest
{
    private static readonly Dictionary<Type, Func<Stage, Task<Answer>>[]> Acts = new()
    {
        [typeof(MembershipAsked)] = [stage => stage.Joins("202")],
        [typeof(MembershipApproved)] = [stage => stage.Clerk.Post($"{stage.Waiting}/approve")],
        [typeof(MembershipRejected)] = [stage => stage.Clerk.Post($"{stage.Waiting}/reject", new { reason = "查无此人" })],
        [typeof(MembershipEnded)] = [stage => stage.Anna.Post($"{stage.Home}/leave"), stage => stage.Clerk.Post($"{stage.Home}/move-out", new { reason = "搬走了" }), stage => stage.Anna.Post($"{stage.Waiting}/leave")],
        [typeof(QueueChanged)] = [stage => stage.Joins("202"), stage => stage.Clerk.Post($"{stage.Waiting}/approve"), stage => stage.Clerk.Post($"{stage.Home}/move-out", new { reason = "搬走了" })],
        [typeof(RoleGranted)] = [stage => stage.Town.Secretary.Post($"/api/v1/communities/{stage.Town.CommunityId}/roles", new { phone = stage.Anna.Phone, role = "property" })],
        [typeof(RoleRevoked)] = [stage => stage.Town.Secretary.Post($"{stage.Office}/revoke", new { role = "doctor", reason = "调离" })],
        [typeof(NoticeSeen)] = [stage => stage.Anna.Put($"{stage.Notice}/seen")],
        [typeof(ReceiptsChanged)] = [stage => stage.Anna.Put($"{stage.Notice}/seen")],
        [typeof(NeighbourChanged)] = [stage => stage.Anna.Patch("/api/v1/me", new { nickname = "安娜" })],
        [typeof(ProfileEdited)] = [stage => stage.Anna.Patch("/api/v1/me", new { nickname = "安娜" }), stage => stage.Anna.Patch("/api/v1/me", new { language = "en" })],
        [typeof(CompoundChanged)] =
        [
            stage => stage.Town.Secretary.Put($"/api/v1/compounds/{stage.Town.CompoundId}", new { name = "桂花苑一期", address = "桂花路 90 弄" }),
            stage => stage.Town.Import("building,unit,room,area,owner,phone\n3号楼,1单元,301,70,,\n"),
            stage => stage.Town.Secretary.Post($"/api/v1/communities/{stage.Town.CommunityId}/compounds", new { id = Guid.CreateVersion7(), name = "桂花苑西区" }),
        ],
        [typeof(RemovalsChanged)] = [stage => stage.Clerk.Put($"{stage.Post}/removal", new { reason = "广告" }), stage => stage.TakesAwayAndBringsBack()],
        [typeof(DeviceChanged)] = [stage => stage.Anna.Put(stage.Device, new { app = "android", token = "another" }), stage => stage.Anna.Delete(stage.Device)],
        [typeof(SessionEnded)] = [stage => stage.Anna.Delete($"/api/v1/me/sessions/{stage.OtherSession}")],
    };

    // Events that change nothing which anybody could have open.
    private static readonly Dictionary<Type, string> WithoutScreen = new()
    {
        [typeof(CommunityCreated)] = "Nobody belongs to a community that is just made, so nobody can follow it.",
    };

    public static TheoryData<string, int> EventsAndActs =>
        [.. Acts.SelectMany(acts => acts.Value.Select((_, number) => new TheoryDataRow<string, int>(acts.Key.Name, number)))];

    [Fact]
    public void Every_event_that_is_declared_has_a_screen_or_a_reason_for_none()
    {
        var declared = typeof(ForumEvent).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(ForumEvent))).ToHashSet();
        // The screens of a feature name their events in a property of this name.
        var acted = typeof(PeopleScreenTests).Assembly.GetTypes().SelectMany(tests => (IEnumerable<Type>?)tests.GetProperty("ActedOut")?.GetValue(null) ?? []).Concat(Acts.Keys).ToHashSet();
        Assert.Empty(declared.Except(acted).Except(WithoutScreen.Keys));
        Assert.Empty(acted.Intersect(WithoutScreen.Keys));
    }

    [Theory]
    [MemberData(nameof(EventsAndActs))]
    public async Task An_old_screen_and_its_events_are_a_fresh_screen(string eventName, int act)
    {
        var stage = await Stage.Set(this);
        var (annas, clerks) = (Screens.OfResident(stage), Screens.OfClerk(stage));
        var cursor = await Forum.Log.Head(Cancel);
        await annas.Open();
        await clerks.Open();

        (await Acts.Single(acts => acts.Key.Name == eventName).Value[act](stage)).Ok();

        var all = new List<string>();
        await ForumApp.Eventually(async () =>
        {
            all.AddRange(await annas.Hear(Forum, cursor));
            all.AddRange(await clerks.Hear(Forum, cursor));
            Assert.Contains(eventName, all);
            Assert.Equal(await annas.Fresh(), annas.Shown());
            Assert.Equal(await clerks.Fresh(), clerks.Shown());
        });
    }

    private sealed record Stage(Town Town, Person Anna, string Home, string Waiting, string Office, string Notice, string OtherSession, string Post, string Device)
    {
        public Person Clerk => Town.Clerk;

        public async Task<Answer> Joins(string room) => await Town.Joins(Anna, await Town.Dwelling(room));

        public async Task<Answer> TakesAwayAndBringsBack()
        {
            (await Clerk.Put($"{Post}/removal", new { reason = "广告" })).Ok();
            return await Clerk.Delete($"{Post}/removal");
        }

        public static async Task<Stage> Set(PeopleScreenTests test)
        {
            var notice = await test.Notice();
            var (anna, home) = await test.MovesIn("anna", "101");
            var waiting = await test.Town.Asks(anna, "102");
            await test.Town.Appoint(test.Town.Secretary, "doctor", $"communities/{test.Town.CommunityId}", "doctor");
            var office = (await test.Town.Clerk.Lists($"/api/v1/communities/{test.Town.CommunityId}/offices")).Single(held => held.GetProperty("roles").ToString().Contains("doctor", StringComparison.Ordinal));
            test.Forum.Clock.Advance(TimeSpan.FromMinutes(2));
            await test.Forum.SignIn("anna", anna.Phone);
            var other = (await anna.Lists("/api/v1/me/sessions")).Single(session => !session.Flag("isThis"));
            var post = await anna.Posts(await test.Board("neighbours"), "大家好");
            var device = $"/api/v1/me/devices/{Guid.NewGuid():N}";
            (await anna.Put(device, new { app = "android", token = "a token" })).Ok();
            return new Stage(test.Town, anna, $"/api/v1/memberships/{home}", $"/api/v1/memberships/{waiting.Id()}", $"/api/v1/memberships/{office.Text("membershipId")}",
                $"/api/v1/posts/{notice.Id()}", other.Id(), $"/api/v1/posts/{post.Id()}", device);
        }
    }

    /// <summary>Some lists side by side, each with the events that make it read again.</summary>
    private sealed class Screens(Person reader, IEnumerable<string> topics, Dictionary<string, Type[]> panels)
    {
        private readonly Dictionary<string, string> _shown = [];

        public static Screens OfResident(Stage stage) => new(stage.Anna, [$"resident/{stage.Anna.Id}", $"community/{stage.Town.CommunityId}"], new()
        {
            ["/api/v1/me"] = [typeof(ProfileEdited)],
            ["/api/v1/me/memberships"] = [typeof(MembershipAsked), typeof(MembershipApproved), typeof(MembershipRejected), typeof(MembershipEnded), typeof(RoleGranted), typeof(RoleRevoked), typeof(CompoundChanged)],
            ["/api/v1/me/sessions"] = [typeof(SessionEnded)],
            ["/api/v1/me/devices"] = [typeof(DeviceChanged)],
            [$"{stage.Notice}/seen"] = [typeof(NoticeSeen), typeof(MembershipEnded), typeof(MembershipApproved), typeof(CompoundChanged)],
            [$"/api/v1/communities/{stage.Town.CommunityId}/compounds"] = [typeof(CompoundChanged), typeof(MembershipEnded)],
        });

        public static Screens OfClerk(Stage stage) => new(stage.Clerk, [$"resident/{stage.Clerk.Id}", $"community/{stage.Town.CommunityId}", $"receipts/{stage.Notice.Split('/')[^1]}"], new()
        {
            [$"/api/v1/communities/{stage.Town.CommunityId}/memberships?status=waiting"] = [typeof(QueueChanged), typeof(NeighbourChanged), typeof(CompoundChanged)],
            [$"/api/v1/communities/{stage.Town.CommunityId}/memberships?status=active"] = [typeof(QueueChanged), typeof(RoleGranted), typeof(RoleRevoked), typeof(NeighbourChanged), typeof(CompoundChanged)],
            [$"/api/v1/communities/{stage.Town.CommunityId}/offices"] = [typeof(RoleGranted), typeof(RoleRevoked), typeof(NeighbourChanged)],
            [$"/api/v1/communities/{stage.Town.CommunityId}/compounds"] = [typeof(CompoundChanged)],
            [$"/api/v1/compounds/{stage.Town.CompoundId}/dwellings"] = [typeof(CompoundChanged), typeof(QueueChanged)],
            [$"{stage.Notice}/receipts"] = [typeof(ReceiptsChanged), typeof(CompoundChanged)],
            [$"/api/v1/communities/{stage.Town.CommunityId}/removed"] = [typeof(RemovalsChanged), typeof(NeighbourChanged)],
            // The post's own events are told on its own topic.
            [stage.Post] = [typeof(NeighbourChanged), typeof(RemovalsChanged)],
        });

        public async Task Open()
        {
            foreach (var path in panels.Keys) _shown[path] = await Read(path);
        }

        /// <summary>Takes in what happened; the names of the events.</summary>
        public async Task<IReadOnlyList<string>> Hear(ForumApp forum, EventCursor since)
        {
            var heard = new List<LoggedEvent>();
            foreach (var topic in topics) heard.AddRange(await forum.EventsOf(topic, since));
            var types = heard.Select(logged => logged.Event.GetType()).ToHashSet();
            foreach (var (path, events) in panels)
                if (events.Any(types.Contains)) _shown[path] = await Read(path);
            return [.. types.Select(type => type.Name)];
        }

        public string Shown() => string.Join('\n', panels.Keys.Select(path => $"{path} {_shown[path]}"));

        public async Task<string> Fresh()
        {
            var fresh = new List<string>();
            foreach (var path in panels.Keys) fresh.Add($"{path} {await Read(path)}");
            return string.Join('\n', fresh);
        }

        private async Task<string> Read(string path) => await reader.Get(path) is { Status: 200 } answer ? JsonSerializer.Serialize(answer.Json) : "—";
    }
}
