using System.Collections.Immutable;
using Linli.Api.Storage;

namespace Linli.Tests.Storage;

public abstract partial class DocumentStoreContract
{
    [Theory]
    [InlineData("电梯", true)]
    [InlineData("梯坏", true)]
    [InlineData("梯", true)]
    [InlineData("了", true)]
    [InlineData("小区电梯坏了", true)]
    [InlineData("坏了 小区", true)]
    [InlineData("电了", false)]
    [InlineData("电梯 停车", false)]
    [InlineData("lift7", true)]
    [InlineData("LIFT7", true)]
    [InlineData("ＬＩＦＴ７", true)]
    [InlineData("lift", false)]
    [InlineData("cafe", true)]
    [InlineData("电梯，CAFE！", true)]
    [InlineData("\"电梯\" OR -lift7* NEAR(", false)]
    [InlineData("\"电梯\" (lift7)*", true)]
    [InlineData("!!!", false)]
    [InlineData("", true)]
    public async Task Words_are_found_whatever_their_width_and_case_and_pairs_of_characters_are_words(string words, bool isFound)
    {
        await Hung(Hanging("b1") with { Text = "【通知】小区电梯坏了，Lift7 在 ＣＡＦＥ 旁边" });
        Assert.Equal(isFound, (await Found(new SearchQuery("c1", words))).Count > 0);
    }

    [Fact]
    public async Task A_commit_is_found_at_once_and_changed_hidden_or_removed_words_are_found_no_more()
    {
        var leaflet = await Hung(Hanging("b1") with { Text = "电梯" });
        Assert.Equal(leaflet.Id, Assert.Single(await Found(new SearchQuery("c1", "电梯"))).Id);

        await Store.Commit(new Changes().Replace(leaflet with { Text = "停车" }), Cancel);
        Assert.Empty(await Found(new SearchQuery("c1", "电梯")));
        Assert.Equal(2, Assert.Single(await Found(new SearchQuery("c1", "停车"))).Version);

        await Store.Commit(new Changes().Replace(leaflet with { Version = 2, Text = null }), Cancel);
        Assert.Empty(await Found(new SearchQuery("c1", "停车")));

        await Store.Commit(new Changes().Replace(leaflet with { Version = 3, Text = "停车" }), Cancel);
        Assert.Single(await Found(new SearchQuery("c1", "停车")));

        await Store.Commit(new Changes().Remove(leaflet with { Version = 4 }), Cancel);
        Assert.Empty(await Found(new SearchQuery("c1", "停车")));
    }

    [Fact]
    public async Task A_community_finds_only_its_own()
    {
        var (ours, theirs) = (await Hung(Hanging("b1") with { Text = "电梯" }), await Hung(Hanging("b1") with { CommunityId = "c2", Text = "电梯" }));
        Assert.Equal(ours.Id, Assert.Single(await Found(new SearchQuery("c1", "电梯"))).Id);
        Assert.Equal(theirs.Id, Assert.Single(await Found(new SearchQuery("c2", "电梯"))).Id);
        Assert.Empty(await Found(new SearchQuery("c3", "电梯")));
    }

    [Fact]
    public async Task Facets_must_all_be_there_and_follow_the_document()
    {
        var leaflet = await Hung(Hanging("b1") with { Text = "电梯", Facets = ["board:b1", "kind:question"] });
        await Hung(Hanging("b1") with { Text = "电梯 board:b2", Facets = ["board:b1"] });
        Assert.Equal(2, (await Found(Asking("board:b1"))).Count);
        Assert.Equal(leaflet.Id, Assert.Single(await Found(Asking("board:b1", "kind:question"))).Id);
        Assert.Equal(leaflet.Id, Assert.Single(await Found(Asking("board:b1", "kind:question") with { Words = "" })).Id);
        Assert.Empty(await Found(Asking("board:b2")));
        Assert.Empty(await Found(Asking("board")));

        await Store.Commit(new Changes().Replace(leaflet with { Facets = ["board:b2", "kind:question"] }), Cancel);
        Assert.Equal(leaflet.Id, Assert.Single(await Found(Asking("board:b2"))).Id);

        SearchQuery Asking(params ImmutableArray<string> facets) => new("c1", "电梯") { Facets = facets };
    }

    [Fact]
    public async Task The_newest_come_first_between_two_instants_if_asked_and_a_changed_instant_counts()
    {
        for (var minute = 0; minute < 5; minute++) await Hung(Hanging("b1", minute) with { Text = "电梯", Rank = minute });
        var all = new SearchQuery("c1", "电梯");
        Assert.Equal([4, 3, 2, 1, 0], await Ranks(all));
        Assert.Equal([3, 2], await Ranks(all with { Since = TestClock.Start.AddMinutes(2), Until = TestClock.Start.AddMinutes(4) }));
        Assert.Equal([4], await Ranks(all with { Since = TestClock.Start.AddMinutes(4) }));
        Assert.Equal([0], await Ranks(all with { Until = TestClock.Start.AddMinutes(1) }));

        var oldest = (await Found(all))[^1];
        await Store.Commit(new Changes().Replace(oldest with { WrittenAt = TestClock.Start.AddMinutes(9) }), Cancel);
        Assert.Equal([0, 4, 3, 2, 1], await Ranks(all));

        async Task<IEnumerable<int>> Ranks(SearchQuery query) => (await Found(query)).Select(l => l.Rank);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Pages_go_on_where_the_last_one_ended_though_instants_are_equal_and_newer_ones_come(int limit)
    {
        var leaflets = Enumerable.Range(0, 13).Select(number => Hanging("b1", number / 5) with { Text = "电梯" }).ToList();
        await Store.Commit(new Changes().AddRange(leaflets), Cancel);
        var found = new List<Leaflet>();
        var query = new SearchQuery("c1", "电梯") { Limit = limit };
        string? cursor = null;
        do
        {
            Assert.True(query.TryAfter(cursor, out var next));
            var page = await Store.Search<Leaflet>(next, Cancel);
            Assert.InRange(page.Items.Count, 1, limit);
            found.AddRange(page.Items);
            cursor = page.Next;
            await Hung(Hanging("b1", 100) with { Text = "电梯" });
        }
        while (cursor is not null);

        Assert.Equal(leaflets.Select(l => l.Id).Order(StringComparer.Ordinal), found.Select(l => l.Id).Order(StringComparer.Ordinal));
        Assert.Equal(found.Select(l => l.WrittenAt).OrderDescending(), found.Select(l => l.WrittenAt));
    }

    [Fact]
    public async Task A_cursor_of_another_search_is_refused()
    {
        await Store.Commit(new Changes().Add(Hanging("b1") with { Text = "电梯" }).Add(Hanging("b1") with { Text = "电梯" }), Cancel);
        var query = new SearchQuery("c1", "电梯") { Limit = 1 };
        var cursor = (await Store.Search<Leaflet>(query, Cancel)).Next!;
        Assert.All((SearchQuery[])
        [
            query with { Words = "停车" }, query with { CommunityId = "c2" }, query with { Facets = ["a"] }, query with { Since = TestClock.Start }, query with { Until = TestClock.Start },
        ], other => Assert.False(other.TryAfter(cursor, out _)));
        Assert.False(query.TryAfter("nonsense", out _));
        Assert.True((query with { Limit = 9 }).TryAfter(cursor, out _));
    }

    private async Task<IReadOnlyList<Leaflet>> Found(SearchQuery query) => (await Store.Search<Leaflet>(query, Cancel)).Items;
}
