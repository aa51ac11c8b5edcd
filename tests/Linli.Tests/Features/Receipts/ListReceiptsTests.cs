using System.Text.Json;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Receipts;

public sealed class ListReceiptsTests : ReceiptsTest
{
    [Fact]
    public async Task The_committee_sees_which_dwellings_have_seen_it_and_which_have_not()
    {
        var notice = await Notice();
        var (anna, ben) = ((await MovesIn("anna", "101")).Person, (await MovesIn("ben", "201")).Person);
        (await Sees(anna, notice)).Ok();
        (await Sees(ben, notice)).Ok();

        var seen = await Town.Clerk.Lists($"/api/v1/posts/{notice.Id()}/receipts?seen=true&compound={Town.CompoundId}");
        Assert.Equal([("1号楼", "1单元", "101"), ("1号楼", "2单元", "201")], seen.Select(one => (one.Text("dwelling.building"), one.Text("dwelling.unit"), one.Text("dwelling.room"))));
        Assert.Equal("桂花苑东区", seen[0].Text("dwelling.compound"));
        Assert.All(seen, one => Assert.False(one.IsNull("seenAt")));

        var unseen = await Town.Clerk.Lists($"/api/v1/posts/{notice.Id()}/receipts");
        Assert.Equal(["102", "202"], unseen.Texts("dwelling.room").Order());
        Assert.All(unseen, one => Assert.True(one.IsNull("seenAt")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("compound")]
    [InlineData("building")]
    public async Task Pages_show_every_dwelling_once(string within)
    {
        (await ImportRooms(30)).Ok();
        var notice = await Notice();
        var anna = (await Forum.Person("anna"));
        var dwellings = await Town.Clerk.Lists($"/api/v1/compounds/{Town.CompoundId}/dwellings?building=2号楼&limit=100");
        var asked = (await Town.Joins(anna, dwellings[3].Id())).Ok();
        (await Town.Clerk.Post($"/api/v1/memberships/{asked.Id()}/approve")).Ok();
        (await Sees(anna, notice)).Ok();

        var where = within switch { "" => "", "compound" => $"&compound={Town.CompoundId}", _ => $"&compound={Town.CompoundId}&building=2号楼" };
        var (shown, cursor) = (new List<string>(), (string?)"");
        while (cursor is not null)
        {
            var page = (await Town.Clerk.Get($"/api/v1/posts/{notice.Id()}/receipts?limit=4{where}&cursor={cursor}")).Ok();
            shown.AddRange(page.Items("items").Texts("dwelling.dwellingId"));
            cursor = page.At("next").GetString();
        }

        Assert.Equal(within == "building" ? 9 : 29, shown.Count);
        Assert.Equal(shown.Count, shown.Distinct().Count());
        Assert.DoesNotContain(dwellings[3].Id(), shown);
        if (within == "building") Assert.Equal(dwellings.Select(dwelling => dwelling.Id()).Where((_, number) => number != 3), shown);
    }

    [Fact]
    public async Task Residents_see_numbers_only_and_names_are_shown_to_nobody()
    {
        var notice = await Notice();
        var anna = (await MovesIn("anna", "101")).Person;
        (await Sees(anna, notice)).Ok();
        foreach (var person in new[] { anna, Town.Street, await Forum.Person("guest"), await Town.Appoint(Town.Secretary, "property", $"communities/{Town.CommunityId}", "property") })
            (await person.Get($"/api/v1/posts/{notice.Id()}/receipts")).IsProblem(403, "forbidden");

        var list = (await Town.Clerk.Get($"/api/v1/posts/{notice.Id()}/receipts?seen=true")).Ok().ToString();
        Assert.DoesNotContain("anna", list, StringComparison.Ordinal);
        Assert.DoesNotContain(anna.Id, list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_communitys_committee_and_compounds_are_not_known_here()
    {
        var notice = await Notice();
        var (_, compound, secretary) = await Town.Elsewhere();
        var path = $"/api/v1/posts/{notice.Id()}/receipts";
        (await secretary.Get(path)).IsProblem(403, "forbidden");
        (await Town.Clerk.Get($"{path}?compound={compound}")).IsProblem(404, "not-found");
        (await Town.Clerk.Get($"{path}?building=1号楼")).IsInvalid("building");
        (await Town.Clerk.Get($"{path}?cursor=forged")).IsProblem(400, "bad-cursor");
        var talk = await Town.Clerk.Posts(await Board("around"), "聊聊");
        (await Town.Clerk.Get($"/api/v1/posts/{talk.Id()}/receipts")).IsProblem(409, "not-a-notice");
    }

    [Fact]
    public async Task The_committees_screen_follows_and_nobody_elses_may()
    {
        var notice = await Notice();
        var anna = (await MovesIn("anna", "101")).Person;
        await using var desk = await Town.Clerk.Follows($"receipts/{notice.Id()}");
        await using var reader = await anna.Follows("me", $"post/{notice.Id()}", $"board/{await Board("announcements")}", $"community/{Town.CommunityId}");
        foreach (var person in new[] { anna, Town.Street, await Forum.Person("guest") })
        {
            await using var live = await person.Follows();
            Assert.Equal("not-found", (await live.Follow($"receipts/{notice.Id()}")).Refused);
        }

        (await Sees(anna, notice)).Ok();
        var changed = await desk.Next();
        Assert.Equal("receipts-changed", changed.Type);
        Assert.DoesNotContain(anna.Id, changed.Data.ToString(), StringComparison.Ordinal);
        Assert.Equal("notice-seen", (await reader.Next()).Type);
        await Town.Secretary.Comments(notice, "最后");
        Assert.Equal("comment-written", (await reader.Next()).Type);
    }

    [Fact]
    public async Task Old_screen_and_events_are_the_fresh_screen_as_people_come_and_go()
    {
        var notice = await Notice();
        var (anna, annas) = await MovesIn("anna", "101");
        var seen = (await MovesIn("ben", "102")).Person;
        Func<Task>[] acts = [() => Sees(anna, notice), () => Sees(seen, notice), () => MovesOut(annas), () => MovesIn("anna", "202", anna)];
        foreach (var act in acts)
        {
            var (cursor, shown) = (await Forum.Log.Head(Cancel), await Screen(notice, seen));
            await act();
            await ForumApp.Eventually(async () => Assert.Equal("receipts-changed", Assert.Single(await Forum.EventsOf($"receipts/{notice.Id()}", cursor)).Type));
            Assert.NotEqual(shown, await Screen(notice, seen));
        }
    }

    private async Task<string> Screen(JsonElement notice, Person reader) => string.Join('\n',
        (await Town.Clerk.Get($"/api/v1/posts/{notice.Id()}/receipts?seen=true")).Ok(), (await reader.Get($"/api/v1/posts/{notice.Id()}/seen")).Ok());
}
