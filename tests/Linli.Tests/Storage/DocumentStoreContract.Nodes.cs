using Linli.Api.Events;
using Linli.Api.Storage;

namespace Linli.Tests.Storage;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task Another_node_sees_at_once_what_this_one_committed()
    {
        var other = await Another();
        var heard = Read((IEventLog)other, EventCursor.Start, 1);
        var leaflet = Hanging("b1") with { Tags = ["t"], Slug = "dogs", Text = "电梯" };

        await Store.Commit(new Changes().Add(leaflet).Announce(Of(leaflet.Id, "b1")), Cancel);

        Assert.Equal(1, (await other.Find<Leaflet>(leaflet.Id, Cancel))!.Version);
        Assert.Equal(leaflet.Id, Assert.Single(await Walk(Query.On(Leaflet.OnBoardByActivity, "b1"), other)).Id);
        Assert.Equal(leaflet.Id, Assert.Single(await Walk(Query.On(Leaflet.ByTag, "t"), other)).Id);
        Assert.Equal(1, await other.Count(Query.On(Leaflet.BySlug, "c1", "dogs"), Cancel));
        Assert.Equal(await Log.Head(Cancel), await ((IEventLog)other).Head(Cancel));
        Assert.Equal(leaflet.Id, Assert.Single((await other.Search<Leaflet>(new SearchQuery("c1", "电梯"), Cancel)).Items).Id);
        Assert.Equal(leaflet.Id, NameOf((await heard)[0]));
        Assert.IsType<ConflictException>(await Refusal(other, new Changes().Replace(leaflet with { Version = 7 })));
    }

    [Fact]
    public async Task A_restart_keeps_everything()
    {
        var leaflet = await Hung(Hanging("b1") with { Tags = ["t"], Slug = "dogs", Text = "电梯", ReaderCount = 3 });
        await Store.Commit(new Changes().Replace(leaflet with { Rank = 4 }).Increment<Leaflet>(leaflet.Id, l => l.ReaderCount, 1).Announce(Of("1", "b1")), Cancel);
        var (before, head, stamp) = (await Read(leaflet), await Log.Head(Cancel), await Store.Stamp("c1", Cancel));

        await Restart();

        Assert.Equivalent(before, await Read(leaflet), strict: true);
        Assert.Equal((4, 4, 2), (before.Rank, before.ReaderCount, before.Version));
        Assert.Equal(head, await Log.Head(Cancel));
        Assert.Equal("1", NameOf((await Read(Log, EventCursor.Start, 1))[0]));
        Assert.True(stamp <= await Store.Stamp("c1", Cancel));
        Assert.Equal(leaflet.Id, Assert.Single(await Walk(Query.On(Leaflet.ByTag, "t"))).Id);
        Assert.Equal(leaflet.Id, Assert.Single((await Store.Search<Leaflet>(new SearchQuery("c1", "电梯"), Cancel)).Items).Id);
        Assert.IsType<DuplicateException>(await Refusal(Store, new Changes().Add(Hanging("b1") with { Slug = "dogs" })));
    }
}
