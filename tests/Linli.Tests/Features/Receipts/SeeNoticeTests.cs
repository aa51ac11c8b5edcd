using Linli.Tests.Support;

namespace Linli.Tests.Features.Receipts;

public sealed class SeeNoticeTests : ReceiptsTest
{
    [Fact]
    public async Task Dwellings_are_counted_not_people()
    {
        var notice = await Notice();
        var (anna, ben) = ((await MovesIn("anna", "101")).Person, (await MovesIn("ben", "101")).Person);
        Assert.Equal((0, 4), await SeenCount(anna, notice));

        var first = (await Sees(anna, notice)).Ok();
        Assert.Equal((1, 4), (first.Number("dwellings"), first.Number("ofDwellings")));
        (await Sees(ben, notice)).Ok();
        Assert.Equal((1, 4), await SeenCount(Town.Secretary, notice));

        // One person, two dwellings.
        var carl = (await MovesIn("carl", "102")).Person;
        await MovesIn("carl", "201", carl);
        (await Sees(carl, notice)).Ok();
        Assert.Equal((3, 4), await SeenCount(anna, notice));
    }

    [Fact]
    public async Task The_first_time_counts_and_each_reader_learns_their_own()
    {
        var notice = await Notice();
        var (anna, ben) = ((await MovesIn("anna", "101")).Person, (await MovesIn("ben", "101")).Person);
        var first = (await Sees(anna, notice)).Ok();
        Forum.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(first.ToString(), (await Sees(anna, notice)).Ok().ToString());
        Assert.True((await ben.Get($"/api/v1/posts/{notice.Id()}/seen")).Ok().IsNull("seenAt"));
    }

    [Fact]
    public async Task Everybody_at_once_is_counted_once_a_dwelling()
    {
        (await ImportRooms(12)).Ok();
        var notice = await Notice();
        var dwellings = (await Town.Clerk.Lists($"/api/v1/compounds/{Town.CompoundId}/dwellings?limit=100")).Select(dwelling => dwelling.Id()).ToList();
        var people = new List<Person>();
        for (var number = 0; number < 24; number++)
        {
            var person = await Forum.Person($"p{number}");
            var asked = (await Town.Joins(person, dwellings[number / 2])).Ok();
            (await Town.Clerk.Post($"/api/v1/memberships/{asked.Id()}/approve")).Ok();
            people.Add(person);
        }

        var answers = await Task.WhenAll(people.SelectMany(person => Enumerable.Range(0, 8).Select(_ => Sees(person, notice))));
        Assert.All(answers, answer => answer.Ok());
        Assert.Equal((12, 12), await SeenCount(people[0], notice));
        var events = await Forum.EventsOf($"receipts/{notice.Id()}");
        Assert.InRange(events.Count, 1, 12);
        Assert.Single(await Forum.EventsOf($"resident/{people[0].Id}"), logged => logged.Type == "notice-seen");
    }

    [Fact]
    public async Task Only_members_report_and_only_notices()
    {
        var notice = await Notice();
        var anna = (await MovesIn("anna", "101")).Person;
        var guest = await Forum.Person("guest");
        var talk = await anna.Posts(await Board("around"), "聊聊");
        (await Sees(anna, talk)).IsProblem(409, "not-a-notice");
        (await anna.Get($"/api/v1/posts/{talk.Id()}/seen")).IsProblem(409, "not-a-notice");
        (await Sees(guest, notice)).IsProblem(403, "members-only");
        (await Sees(Town.Street, notice)).IsProblem(403, "observers-read");
        (await anna.Put("/api/v1/posts/none/seen")).IsProblem(404, "not-found");

        // Staff who do not live here are counted nowhere.
        (await Sees(Town.Clerk, notice)).Ok();
        Assert.Equal((0, 4), await SeenCount(guest, notice));

        (await anna.Comments(notice, "几点？")).Id();
        (await Town.Secretary.Delete($"/api/v1/posts/{notice.Id()}")).Ok();
        (await Sees(anna, notice)).IsProblem(409, "post-removed");
    }

    [Fact]
    public async Task Who_moves_out_takes_along_what_they_saw_and_who_moves_in_brings_it()
    {
        var (notice, other) = (await Notice(), await Notice("停电通知"));
        var (anna, annas) = await MovesIn("anna", "101");
        var (ben, _) = await MovesIn("ben", "101");
        (await Sees(anna, notice)).Ok();
        (await Sees(anna, other)).Ok();
        (await Sees(ben, notice)).Ok();

        await MovesOut(annas);
        await ForumApp.Eventually(async () => Assert.Equal((1, 0), ((await SeenCount(ben, notice)).Dwellings, (await SeenCount(ben, other)).Dwellings)));

        await MovesIn("anna", "102", anna);
        await ForumApp.Eventually(async () => Assert.Equal((2, 1), ((await SeenCount(ben, notice)).Dwellings, (await SeenCount(ben, other)).Dwellings)));
        Assert.Equal(["102"], await Rooms(other, "?seen=true"));
    }

    [Fact]
    public async Task A_notice_that_its_author_takes_back_is_forgotten_with_its_receipts()
    {
        var notice = await Notice();
        var anna = (await MovesIn("anna", "101")).Person;
        (await Sees(anna, notice)).Ok();
        (await Town.Secretary.Delete($"/api/v1/posts/{notice.Id()}")).Ok();
        await ForumApp.Eventually(async () =>
        {
            Assert.Equal(0, await Forum.Store.Count(Api.Storage.Query.On(Api.Features.Receipts.SeenNotice.OfPost, notice.Id()), Cancel));
            Assert.Equal(0, await Forum.Store.Count(Api.Storage.Query.On(Api.Features.Receipts.DwellingReceipt.OfPost, notice.Id()), Cancel));
        });
    }
}
