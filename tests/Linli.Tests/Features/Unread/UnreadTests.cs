using Linli.Api.Features.Boards;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Unread;
using Linli.Api.Storage;
using Linli.Tests.Support;
using Linli.Tests.Support.Stores;

namespace Linli.Tests.Features.Unread;

public sealed class UnreadTests : NeighbourhoodTest
{
    private string Around => Here.Board("around");

    [Fact]
    public async Task What_neighbours_write_is_unread_until_the_board_is_marked()
    {
        var people = await Here.People("anna", "ben");
        var (anna, ben) = (people[0], people[1]);
        var post = await Later(() => ben.Posts(Around, "一"));
        await Later(() => ben.Posts(Around, "二"));
        await Later(() => ben.Posts(Here.Board("neighbours"), "三"));
        Assert.Equal((2, 1), (await anna.UnreadCount(Here, "around"), await anna.UnreadCount(Here, "neighbours")));

        (await anna.MarksRead(Here, "around")).Ok();
        Assert.Equal((0, 1), (await anna.UnreadCount(Here, "around"), await anna.UnreadCount(Here, "neighbours")));

        await Later(() => ben.Comments(post, "又有了"));
        Assert.Equal(1, await anna.UnreadCount(Here, "around"));
    }

    [Fact]
    public async Task What_one_writes_oneself_is_not_news_and_an_answer_to_it_is()
    {
        var people = await Here.People("anna", "ben");
        var (anna, ben) = (people[0], people[1]);
        var mine = await Later(() => anna.Posts(Around, "我的"));
        var bens = await Later(() => ben.Posts(Around, "他的"));
        Assert.Equal(1, await anna.UnreadCount(Here, "around"));

        await Later(() => anna.Comments(bens, "我看过了"));
        Assert.Equal(0, await anna.UnreadCount(Here, "around"));
        await Later(() => ben.Comments(mine, "回答"));
        Assert.Equal(1, await anna.UnreadCount(Here, "around"));
    }

    [Fact]
    public async Task A_mark_goes_up_to_what_was_shown_and_never_back()
    {
        var people = await Here.People("anna", "ben");
        var (anna, ben) = (people[0], people[1]);
        var first = await Later(() => ben.Posts(Around, "一"));
        var second = await Later(() => ben.Posts(Around, "二"));

        (await anna.MarksRead(Here, "around", first.At("activityAt").GetDateTimeOffset())).Ok();
        Assert.Equal(1, await anna.UnreadCount(Here, "around"));
        (await anna.MarksRead(Here, "around", second.At("activityAt").GetDateTimeOffset())).Ok();
        (await anna.MarksRead(Here, "around", first.At("activityAt").GetDateTimeOffset())).Ok();
        Assert.Equal(second.Text("activityAt"), (await anna.Unread(Here, "around")).Text("readUpTo"));

        // A clock that is ahead does not swallow what is written next.
        (await anna.MarksRead(Here, "around", Forum.Clock.GetUtcNow().AddYears(1))).Ok();
        await Later(() => ben.Posts(Around, "三"));
        Assert.Equal(1, await anna.UnreadCount(Here, "around"));
    }

    [Fact]
    public async Task A_hundred_devices_at_once_make_one_mark()
    {
        var people = await Here.People("anna", "ben");
        await Later(() => people[1].Posts(Around, "一"));
        var upTo = Forum.Clock.GetUtcNow();
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(device => people[0].MarksRead(Here, "around", upTo.AddSeconds(-device))));
        Assert.All(answers, answer => answer.Ok());
        Assert.Equal(0, await people[0].UnreadCount(Here, "around"));
        Assert.Equal(Stored.Instant(upTo), (await people[0].Unread(Here, "around")).Text("readUpTo"));
    }

    [Fact]
    public async Task Ones_other_devices_hear_of_it_once_and_nobody_else()
    {
        var people = await Here.People("anna", "ben");
        await using var live = await people[0].Follows("me");
        await using var bens = await people[1].Follows("me", $"board/{Around}", $"community/{Here.Id}");
        var upTo = Forum.Clock.GetUtcNow();
        for (var again = 0; again < 3; again++) (await people[0].MarksRead(Here, "around", upTo)).Ok();
        (await people[0].MarksRead(Here, "neighbours", upTo)).Ok();

        var heard = await live.Next(2);
        Assert.All(heard, happened => Assert.Equal("board-read", happened.Type));
        Assert.Equal([Around, Here.Board("neighbours")], heard.Select(happened => happened.Data.Text("boardId")));
        await people[1].Posts(Around, "最后");
        Assert.Equal("post-written", (await bens.Next()).Type);
    }

    [Fact]
    public async Task More_than_ninety_nine_are_not_counted_and_pinned_posts_are()
    {
        var people = await Here.People("anna", "ben");
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var pinned = await Later(() => people[1].Posts(Around, "置顶"));
        (await secretary.Put($"/api/v1/posts/{pinned.Id()}/pin")).Ok();
        Assert.Equal((1, false), ((await people[0].Unread(Here, "around")) is var one ? (one.Number("count"), one.Flag("isMore")) : default));

        var post = (await Forum.Store.Find<Post>(pinned.Id(), Cancel))!;
        var changes = new Changes();
        for (var more = 0; more < 150; more++) changes.Add(post with { Id = Document.NewId(), IsPinned = false, Version = 0 });
        await Forum.Store.Commit(changes, Cancel);
        Assert.Equal((99, true), ((await people[0].Unread(Here, "around")) is var many ? (many.Number("count"), many.Flag("isMore")) : default));
    }

    [Fact]
    public async Task A_newcomer_begins_with_nothing_unread_and_so_does_who_comes_back()
    {
        var ben = (await Here.People("ben"))[0];
        await Later(() => ben.Posts(Around, "很久以前"));
        Forum.Clock.Advance(TimeSpan.FromMinutes(2));
        var anna = (await Here.People("anna"))[0];
        Assert.Equal(0, await anna.UnreadCount(Here, "around"));

        (await anna.MarksRead(Here, "around")).Ok();
        await Here.Remove(anna);
        await Later(() => ben.Posts(Around, "她不在时"));
        Forum.Clock.Advance(TimeSpan.FromMinutes(2));
        await Here.Join(anna);
        Assert.Equal(0, await anna.UnreadCount(Here, "around"));
    }

    [Fact]
    public async Task Guests_have_no_marks_and_observers_have()
    {
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var (guest, observer) = (await Forum.Person("guest"), await Here.Observer("street"));
        await Later(() => secretary.Posts(Here.Board("announcements"), "通知", kind: "notice"));
        (await guest.Get($"/api/v1/communities/{Here.Id}/boards/unread")).IsProblem(403, "members-only");
        (await guest.MarksRead(Here, "announcements")).IsProblem(403, "members-only");
        (await guest.MarksRead(Here, "around")).IsProblem(404, "not-found");
        (await guest.Get("/api/v1/communities/none/boards/unread")).IsProblem(404, "not-found");
        Assert.Equal(1, await observer.UnreadCount(Here, "announcements"));
        (await observer.MarksRead(Here, "announcements")).Ok();
        Assert.Equal(0, await observer.UnreadCount(Here, "announcements"));
    }

    [Fact]
    public async Task A_board_costs_two_short_reads_and_a_mark_leaves_kept_pages_fresh()
    {
        var people = await Here.People("anna", "ben");
        await Later(() => people[1].Posts(Around, "一"));
        var caller = await Forum.Store.CallerNow(people[0].Id, Cancel);
        var boards = (await Forum.Store.BoardsOf(Here.Id, Cancel)).Select(board => board.Id).ToList();
        var counting = new CountingStore(Forum.Store);
        await new UnreadPosts(counting, caller, Here.Id).On(boards, Cancel);
        Assert.Equal(1 + (2 * boards.Count) + 1, counting.Reads);

        var stamp = await Forum.Store.Stamp(Here.Id, Cancel);
        (await people[0].MarksRead(Here, "around")).Ok();
        Assert.Equal(stamp, await Forum.Store.Stamp(Here.Id, Cancel));
    }

    private async Task<T> Later<T>(Func<Task<T>> act)
    {
        Forum.Clock.Advance(TimeSpan.FromMinutes(1));
        return await act();
    }
}
