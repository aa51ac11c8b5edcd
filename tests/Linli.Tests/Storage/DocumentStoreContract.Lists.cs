using Linli.Api.Storage;

namespace Linli.Tests.Storage;

public abstract partial class DocumentStoreContract
{
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(1000)]
    public async Task A_list_comes_in_the_order_of_its_fields_then_of_its_ids_with_missing_values_first_and_backwards_in_reverse(int limit)
    {
        var leaflets = await Shelved();
        var ordered = leaflets.OrderBy(l => l.Shelf is not null).ThenBy(l => l.Shelf, StringComparer.Ordinal).ThenBy(l => l.Rank).ThenBy(l => l.Id, StringComparer.Ordinal).Select(l => l.Id).ToList();
        var query = Query.On(Leaflet.OnBoardByPlace, "b1").Take(limit);

        Assert.Equal(ordered, (await Walk(query)).Select(l => l.Id));
        Assert.Equal(Enumerable.Reverse(ordered), (await Walk(query.Backwards())).Select(l => l.Id));
    }

    [Fact]
    public async Task A_longer_prefix_narrows_the_list_down_and_a_missing_value_can_be_asked_for()
    {
        var leaflets = await Shelved();
        Assert.Equal(leaflets.Where(l => l.Shelf == "s1").Select(l => l.Id).Order(), (await Walk(Query.On(Leaflet.OnBoardByPlace, "b1", "s1").Take(2))).Select(l => l.Id).Order());
        Assert.Equal(leaflets.Where(l => l.Shelf is null).Select(l => l.Id).Order(), (await Walk(Query.On(Leaflet.OnBoardByPlace, "b1", null).Take(2))).Select(l => l.Id).Order());
        Assert.Equal(leaflets.Where(l => l is { Shelf: "s1", Rank: 1 }).Select(l => l.Id).Order(), (await Walk(Query.On(Leaflet.OnBoardByPlace, "b1", "s1", 1).Take(1))).Select(l => l.Id));
        Assert.Equal(leaflets.Count + 1, (await Walk(Query.On(Leaflet.OnBoardByPlace))).Count);
        Assert.Empty(await Walk(Query.On(Leaflet.OnBoardByPlace, "b3")));
    }

    [Fact]
    public async Task A_range_includes_its_lower_end_excludes_its_upper_end_and_leaves_out_missing_values()
    {
        for (var minute = 0; minute < 6; minute++) await Hung(Hanging("b1", minute) with { Rank = minute, Shelf = minute < 2 ? null : $"s{minute}" });
        var byActivity = Query.On(Leaflet.OnBoardByActivity, "b1");
        Assert.Equal([2, 3], await Ranks(byActivity.From(TestClock.Start.AddMinutes(2)).To(TestClock.Start.AddMinutes(4))));
        Assert.Equal([5, 4], await Ranks(byActivity.From(TestClock.Start.AddMinutes(4)).Backwards().Take(1)));
        Assert.Equal([0, 1], await Ranks(byActivity.To(TestClock.Start.AddMinutes(2)).Take(1)));
        Assert.Equal([2, 3], await Ranks(Query.On(Leaflet.OnBoardByPlace, "b1").To("s4")));
        Assert.Equal([4, 5], await Ranks(Query.On(Leaflet.OnBoardByPlace, "b1").From("s4")));
        Assert.Equal(2, await Store.Count(byActivity.From(TestClock.Start.AddMinutes(4)), Cancel));

        async Task<IEnumerable<int>> Ranks(Query<Leaflet> query) => (await Walk(query)).Select(l => l.Rank);
    }

    [Fact]
    public async Task A_partial_list_holds_those_for_whom_its_condition_is_true_now()
    {
        var (pinned, loose) = (await Hung(Hanging("b1") with { IsPinned = true, Rank = 1 }), await Hung(Hanging("b1") with { Rank = 2 }));
        Assert.Equal([pinned.Id], (await Walk(Query.On(Leaflet.PinnedByRank, "b1"))).Select(l => l.Id));

        await Store.Commit(new Changes().Replace(pinned with { IsPinned = false }).Replace(loose with { IsPinned = true }), Cancel);
        Assert.Equal([loose.Id], (await Walk(Query.On(Leaflet.PinnedByRank, "b1"))).Select(l => l.Id));
    }

    [Fact]
    public async Task A_count_is_of_the_whole_list_whatever_the_page()
    {
        var leaflets = await Shelved();
        var page = await Store.List(Query.On(Leaflet.OnBoardByPlace, "b1").Take(3), Cancel);
        Assert.True(Query.On(Leaflet.OnBoardByPlace, "b1").Take(3).TryAfter(page.Next, out var second));
        Assert.Equal(leaflets.Count, await Store.Count(second, Cancel));
        Assert.Equal(leaflets.Count(l => l.Shelf == "s1"), await Store.Count(Query.On(Leaflet.OnBoardByPlace, "b1", "s1"), Cancel));
    }

    // Equal places among them, and one on another board.
    private async Task<List<Leaflet>> Shelved()
    {
        string?[] shelves = [null, "s1", "s2", "邻", "S1"];
        var leaflets = Enumerable.Range(0, 23).Select(number => Hanging("b1") with { Shelf = shelves[number % 5], Rank = (number % 3) - 1 }).OrderBy(l => l.Id[^8..], StringComparer.Ordinal).ToList();
        await Store.Commit(new Changes().AddRange(leaflets).Add(Hanging("b2")), Cancel);
        return leaflets;
    }
}
