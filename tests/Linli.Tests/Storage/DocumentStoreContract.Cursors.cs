using Linli.Api.Storage;

namespace Linli.Tests.Storage;

public abstract partial class DocumentStoreContract
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_page_goes_on_where_the_last_one_ended_whatever_came_or_went_in_between(bool isBackwards)
    {
        var leaflets = Enumerable.Range(10, 9).Select(minute => Hanging("b1", minute)).ToList();
        await Store.Commit(new Changes().AddRange(leaflets), Cancel);
        if (isBackwards) leaflets.Reverse();
        var query = Query.On(Leaflet.OnBoardByActivity, "b1").Backwards(isBackwards).Take(3);
        var first = await Store.List(query, Cancel);

        var (passed, ahead) = isBackwards ? (99, 0) : (0, 99);
        var late = Hanging("b1", ahead);
        await Store.Commit(new Changes().Add(Hanging("b1", passed)).Add(late).Remove(first.Items[2]), Cancel);
        Assert.True(query.TryAfter(first.Next, out var second));

        Assert.Equal(leaflets.Skip(3).Append(late).Select(l => l.Id), (await WalkOn(second)).Select(l => l.Id));
    }

    [Fact]
    public async Task The_last_page_has_no_next_even_when_it_is_full()
    {
        await Store.Commit(new Changes().Add(Hanging("b1")).Add(Hanging("b1")), Cancel);
        Assert.Null((await Store.List(Query.On(Leaflet.OnBoardByActivity, "b1").Take(2), Cancel)).Next);
        Assert.Null((await Store.List(Query.On(Leaflet.OnBoardByActivity, "b2").Take(2), Cancel)).Next);
        Assert.NotNull((await Store.List(Query.On(Leaflet.OnBoardByActivity, "b1").Take(1), Cancel)).Next);
    }

    [Fact]
    public async Task A_cursor_of_another_list_is_refused()
    {
        await Store.Commit(new Changes().Add(Hanging("b1")).Add(Hanging("b1")), Cancel);
        var query = Query.On(Leaflet.OnBoardByActivity, "b1").Take(1);
        var cursor = (await Store.List(query, Cancel)).Next!;

        Assert.All((Query<Leaflet>[])
        [
            Query.On(Leaflet.OnBoardByActivity, "b2"), Query.On(Leaflet.OnBoardByActivity), Query.On(Leaflet.OnBoardByPlace, "b1"), query.Backwards(), query.From(TestClock.Start), query.To(TestClock.Start),
            query.Where(l => l.Shelf, "b1"),
        ], other => Assert.False(other.TryAfter(cursor, out _)));
        Assert.All((string[])["x", "!!", cursor[1..], cursor + "A", "W10", "bnVsbA", new string('A', 3000)], text => Assert.False(query.TryAfter(text, out _)));
        Assert.False(query.Where(l => l.Rank, 1L).TryAfter((await Store.List(query.Where(l => l.ReaderCount, 0L), Cancel)).Next!, out _));
        Assert.True(query.Take(7).TryAfter(cursor, out _));
    }

    [Fact]
    public async Task A_filter_narrows_a_list_down_without_losing_or_repeating_anything()
    {
        var leaflets = Enumerable.Range(0, 2300).Select(number => Hanging("b1", number / 7) with
        {
            Rank = number % 500, Shelf = number % 900 == 0 ? null : "s", Paper = number % 1100 == 3 ? Paper.BrightRed : Paper.White, Tags = number % 700 == 5 ? ["rare", "x"] : ["x"],
        }).ToList();
        await Store.Commit(new Changes().AddRange(leaflets), Cancel);
        var query = Query.On(Leaflet.OnBoardByActivity, "b1").Take(2);

        await Finds(query.Where(l => l.Rank, 499), l => l.Rank == 499);
        await Finds(query.Where(l => l.Shelf, null), l => l.Shelf is null);
        await Finds(query.Where(l => l.Paper, Paper.BrightRed), l => l.Paper == Paper.BrightRed);
        await Finds(query.Where(l => l.Tags, "rare"), l => l.Tags.Contains("rare"));
        await Finds(query.Where(l => l.IsPinned, true), _ => false);
        await Finds(query.Where(l => l.Shelf, "s").Where(l => l.Rank, 499), l => l is { Shelf: "s", Rank: 499 });

        async Task Finds(Query<Leaflet> filtered, Func<Leaflet, bool> isWanted)
        {
            var wanted = leaflets.Where(isWanted).OrderBy(l => l.LastActivityAt).ThenBy(l => l.Id, StringComparer.Ordinal).Select(l => l.Id).ToList();
            Assert.Equal(wanted, (await Walk(filtered)).Select(l => l.Id));
            Assert.Equal(Enumerable.Reverse(wanted), (await Walk(filtered.Backwards())).Select(l => l.Id));
            Assert.Equal(wanted.Count, await Store.Count(filtered, Cancel));
        }
    }

    /// <summary>This page and those after it.</summary>
    private async Task<List<T>> WalkOn<T>(Query<T> query) where T : Document
    {
        var page = await Store.List(query, Cancel);
        if (page.Next is not { } next) return [.. page.Items];
        Assert.True(query.TryAfter(next, out var rest));
        return [.. page.Items, .. await WalkOn(rest)];
    }
}
