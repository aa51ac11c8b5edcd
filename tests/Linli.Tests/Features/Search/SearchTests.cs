using Linli.Api.Features.Memberships;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Search;

public sealed class SearchTests : NeighbourhoodTest
{
    private string Around => Here.Board("around");

    [Fact]
    public async Task Posts_and_comments_are_found_by_their_words_newest_first()
    {
        var people = await Here.People("anna", "ben");
        var (anna, ben) = (people[0], people[1]);
        var lift = await Later(() => anna.Posts(Around, "三号楼电梯", "又停了，<b>等</b>维修。"));
        var comment = await Later(() => ben.Comments(lift, "电梯昨天就坏了"));
        var bike = await Later(() => anna.Posts(Around, "找自行车", "Bike, ＢＬＵＥ, 停在电梯旁"));
        await anna.Posts(Around, "别的", "梯子借我");

        var hits = await ben.Finds(Here, "words=电梯");
        Assert.Equal([bike.Id(), lift.Id(), lift.Id()], hits.Texts("postId"));
        Assert.Equal(["discussion", "comment", "discussion"], hits.Texts("kind"));
        Assert.Equal(comment.Id(), hits[1].Text("commentId"));
        Assert.Equal(("三号楼电梯", "电梯昨天就坏了"), (hits[1].Together("title"), hits[1].Together("excerpt")));
        Assert.Equal(["电梯"], hits[1].Marked("title"));
        Assert.Equal(["电梯"], hits[1].Marked("excerpt"));
        Assert.Equal(("ben", Around), (hits[1].Text("author.nickname"), hits[1].Text("boardId")));
        Assert.Equal(lift.Id(), Assert.Single(await ben.Finds(Here, "words=电梯 维修")).Text("postId"));
        Assert.Equal(["ＢＬＵＥ"], Assert.Single(await ben.Finds(Here, "words=blue")).Marked("excerpt"));
        Assert.Empty(await ben.Finds(Here, "words=电梯 没有的"));
    }

    [Fact]
    public async Task An_excerpt_stands_around_the_word_and_never_cuts_a_character()
    {
        var anna = (await Here.People("anna"))[0];
        await anna.Posts(Around, "长文", string.Concat(Enumerable.Repeat("𠮷🙂", 200)) + "水管漏了" + string.Concat(Enumerable.Repeat("🙂𠮷", 200)));
        var hit = Assert.Single(await anna.Finds(Here, "words=水管"));
        Assert.Equal(["水管"], hit.Marked("excerpt"));
        var excerpt = hit.Together("excerpt");
        Assert.StartsWith("…", excerpt, StringComparison.Ordinal);
        Assert.EndsWith("…", excerpt, StringComparison.Ordinal);
        Assert.InRange(excerpt.Length, 100, 145);
        Assert.DoesNotContain('\uFFFD', excerpt);
    }

    [Fact]
    public async Task Board_kind_author_and_time_narrow_a_search_and_are_enough_without_words()
    {
        var people = await Here.People("anna", "ben");
        var (anna, ben) = (people[0], people[1]);
        var first = await Later(() => anna.Posts(Around, "电梯一", kind: "question"));
        var second = await Later(() => ben.Posts(Here.Board("neighbours"), "电梯二"));
        await Later(() => ben.Comments(first, "电梯三"));

        Assert.Equal(["comment", "question"], (await anna.Finds(Here, $"words=电梯&board={Around}")).Texts("kind"));
        Assert.Equal([first.Id()], (await anna.Finds(Here, "words=电梯&kind=question")).Texts("postId"));
        Assert.Equal(["comment"], (await anna.Finds(Here, "words=电梯&kind=comment")).Texts("kind"));
        Assert.Equal(["comment", "discussion"], (await anna.Finds(Here, $"author={ben.Id}")).Texts("kind"));
        Assert.Equal([second.Id()], (await anna.Finds(Here, $"author={ben.Id}&board={Here.Board("neighbours")}")).Texts("postId"));

        var at = Uri.EscapeDataString(second.Text("createdAt"));
        Assert.Equal(["comment", "discussion"], (await anna.Finds(Here, $"words=电梯&since={at}")).Texts("kind"));
        Assert.Equal(["question"], (await anna.Finds(Here, $"until={at}")).Texts("kind"));
        Assert.Empty(await anna.Finds(Here, "words=电梯&author=nobody"));
    }

    [Fact]
    public async Task What_was_edited_is_found_by_its_new_words_and_what_was_removed_by_none()
    {
        var anna = (await Here.People("anna"))[0];
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var (edited, deleted, removed) = (await anna.Posts(Around, "电梯", "甲"), await anna.Posts(Around, "电梯", "乙"), await anna.Posts(Around, "电梯", "丙"));
        var comment = await anna.Comments(removed, "电梯丁");
        var gone = await anna.Comments(edited, "电梯戊");

        (await anna.Patch($"/api/v1/posts/{edited.Id()}", new { version = 1, title = "车棚" })).Ok();
        (await anna.Delete($"/api/v1/posts/{deleted.Id()}")).Ok();
        (await anna.Delete($"/api/v1/comments/{gone.Id()}")).Ok();
        (await secretary.Put($"/api/v1/posts/{removed.Id()}/removal", new { reason = "广告" })).Ok();

        // The comment outlives its post, under a marker without a title.
        var hit = Assert.Single(await anna.Finds(Here, "words=电梯"));
        Assert.Equal((comment.Id(), ""), (hit.Text("commentId"), hit.Together("title")));
        Assert.Equal([edited.Id()], (await anna.Finds(Here, "words=车棚")).Texts("postId"));

        (await anna.Delete($"/api/v1/comments/{comment.Id()}")).Ok();
        Assert.Empty(await anna.Finds(Here, "words=电梯"));
    }

    [Fact]
    public async Task Guests_find_what_is_public_and_observers_what_members_do()
    {
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var (guest, observer) = (await Forum.Person("guest"), await Here.Observer("street"));
        var notice = await secretary.Posts(Here.Board("announcements"), "停电通知", kind: "notice");
        await secretary.Comments(notice, "停电到五点");
        var inside = await secretary.Posts(Around, "停电了吗");
        var guide = await secretary.Posts(Here.Board("how-to"), "停电怎么办", kind: "notice");
        (await secretary.Patch($"/api/v1/boards/{Here.Board("how-to")}", new { isOn = false })).Ok();

        Assert.Equal([notice.Id(), notice.Id()], (await guest.Finds(Here, "words=停电")).Texts("postId"));
        Assert.Equal([guide.Id(), inside.Id(), notice.Id(), notice.Id()], (await observer.Finds(Here, "words=停电")).Texts("postId"));
        (await guest.Searches(Here, $"words=停电&board={Around}")).IsProblem(404, "not-found");
        (await guest.Searches(Here, $"words=停电&board={Here.Board("how-to")}")).IsProblem(404, "not-found");

        // From a public board to one that guests may not read; the words' index need not know it yet.
        (await secretary.Patch($"/api/v1/boards/{Around}", new { kinds = new[] { "notice", "discussion" } })).Ok();
        (await secretary.Put($"/api/v1/posts/{notice.Id()}/board", new { boardId = Around })).Ok();
        Assert.Empty(await guest.Finds(Here, "words=停电"));
    }

    [Fact]
    public async Task Communities_are_searched_each_by_itself()
    {
        var anna = (await Here.People("anna"))[0];
        var elsewhere = await Neighbourhood.In(Forum);
        var far = (await elsewhere.People("far"))[0];
        await far.Posts(elsewhere.Board("around"), "电梯");
        Assert.Empty(await anna.Finds(Here, "words=电梯"));
        Assert.Empty(await anna.Finds(elsewhere, "words=电梯"));
        (await anna.Searches(Here, $"words=电梯&board={elsewhere.Board("around")}")).IsProblem(404, "not-found");
        (await anna.Get("/api/v1/communities/none/search?words=电梯")).IsProblem(404, "not-found");
    }

    [Theory]
    [InlineData("", "words")]
    [InlineData("words=%20%20", "words")]
    [InlineData("words=!%3F%E3%80%82", "words")]
    [InlineData("words=a%07b", "words")]
    [InlineData("since=2026-02-01T00:00:00Z&until=2026-02-01T00:00:00Z", "until")]
    [InlineData("words=a&limit=0", "limit")]
    public async Task A_search_that_makes_no_sense_is_told_so(string query, string field) =>
        (await (await Here.People("anna"))[0].Searches(Here, query)).IsInvalid(field);

    [Theory]
    [InlineData("kind=loud", "kind")]
    [InlineData("words=a&since=yesterday", "since")]
    public async Task A_filter_that_cannot_be_read_is_named(string query, string field) =>
        (await (await Here.People("anna"))[0].Searches(Here, query)).IsInvalid(field);

    [Fact]
    public async Task Searches_have_a_limit_of_their_own()
    {
        await using var forum = ForumApp.Start(("RateLimits:SearchesPerMinute", "2"));
        var here = await Neighbourhood.In(forum);
        var anna = (await here.People("anna"))[0];
        for (var search = 0; search < 2; search++) (await anna.Searches(here, "words=a")).Ok();
        (await anna.Searches(here, "words=a")).IsProblem(429, "too-many");
        (await anna.Get("/api/v1/me")).Ok();
    }

    private async Task<T> Later<T>(Func<Task<T>> act)
    {
        Forum.Clock.Advance(TimeSpan.FromMinutes(1));
        return await act();
    }
}
