using Linli.Api.Events;
using Linli.Api.Storage;

namespace Linli.Tests.Storage;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task Smoke()
    {
        var all = Enumerable.Range(0, 50).Select(i => Hanging("b1", i / 3) with { Shelf = i % 4 == 0 ? null : $"s{i % 4}", Rank = i, Tags = [$"t{i % 2}", "x"], IsPinned = i % 5 == 0, Slug = i % 2 == 0 ? null : $"s{i}", Text = $"小区电梯 lift{i} 通知" }).ToArray();
        await Store.Commit(new Changes().AddRange(all).Announce(new LeafletHung("1") { Boards = ["b1", "b2"] }), Cancel);
        foreach (var query in (Query<Leaflet>[])[Query.On(Leaflet.OnBoardByActivity, "b1"), Query.On(Leaflet.OnBoardByPlace, "b1"), Query.On(Leaflet.PinnedByRank, "b1"), Query.On(Leaflet.ByTag, "x"), Query.On(Leaflet.BySlug, "c1")])
        foreach (var backwards in (bool[])[false, true])
        {
            var seen = new List<string>();
            string? cursor = null;
            do
            {
                Assert.True(query.Backwards(backwards).Take(7).TryAfter(cursor, out var page));
                var got = await Store.List(page, Cancel);
                seen.AddRange(got.Items.Select(i => i.Id));
                cursor = got.Next;
            } while (cursor is not null);
            Assert.Equal(seen.Count, seen.Distinct().Count());
            Assert.Equal(await Store.Count(query, Cancel), seen.Count);
            Assert.Equal(query.Index.Name switch { "pinned-by-rank" => 10, "by-slug" => 25, _ => 50 }, seen.Count);
        }
        Assert.Equal(20, (await Store.Search<Leaflet>(new SearchQuery("c1", "电梯"), Cancel)).Items.Count);
        Assert.Single((await Store.Search<Leaflet>(new SearchQuery("c1", "电梯 LIFT7"), Cancel)).Items);
        Assert.Equal(20, (await Store.Search<Leaflet>(new SearchQuery("c1", "梯"), Cancel)).Items.Count);
        Assert.Empty((await Store.Search<Leaflet>(new SearchQuery("c2", "电梯"), Cancel)).Items);
        await foreach (var e in Log.Tail(EventCursor.Start, Cancel)) { Assert.Equal("1", ((LeafletHung)e.Event).LeafletId); break; }
        Assert.Single(await Log.Missed("board/b2", EventCursor.Start, await Log.Head(Cancel), 10, Cancel));
        Assert.NotEqual(0, await Store.Stamp("c1", Cancel));
        Assert.Equal(1, await Log.Prune(TestClock.Start.AddDays(1), Cancel));
        await Store.Commit(new Changes().Increment<Leaflet>(all[3].Id, l => l.ReaderCount, 5).Raise<Leaflet>(all[3].Id, l => l.LastActivityAt, TestClock.Start.AddDays(2)), Cancel);
        var changed = (await Store.Find<Leaflet>(all[3].Id, Cancel))!;
        Assert.Equal((5, 3, TestClock.Start.AddDays(2)), (changed.ReaderCount, changed.Version, changed.LastActivityAt));
        await Restart();
        Assert.Equal(all[3].Id, (await Store.List(Query.On(Leaflet.ByTag, "x").Backwards(), Cancel)).Items[0].Id);
    }
}
