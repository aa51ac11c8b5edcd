using Linli.Api.Storage;

namespace Linli.Tests.Storage;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task A_change_in_place_leaves_the_version_alone()
    {
        var leaflet = await Hung("b1");

        await Store.Commit(new Changes().Increment<Leaflet>(leaflet.Id, l => l.ReaderCount, 5).Increment<Leaflet>(leaflet.Id, l => l.ReaderCount, -2)
            .Raise<Leaflet>(leaflet.Id, l => l.LastActivityAt, TestClock.Start.AddDays(2)).Raise<Leaflet>(leaflet.Id, l => l.LastReadAt, TestClock.Start.AddDays(1)), Cancel);

        var read = await Read(leaflet);
        Assert.Equal((1, 3, TestClock.Start.AddDays(2), TestClock.Start.AddDays(1)), (read.Version, read.ReaderCount, read.LastActivityAt, read.LastReadAt));
    }

    [Fact]
    public async Task A_raise_never_lowers()
    {
        var leaflet = await Hung("b1", minute: 5);
        await Store.Commit(new Changes().Raise<Leaflet>(leaflet.Id, l => l.LastActivityAt, TestClock.Start.AddMinutes(4)).Raise<Leaflet>(leaflet.Id, l => l.ReaderCount, -1L), Cancel);
        var read = await Read(leaflet);
        Assert.Equal((TestClock.Start.AddMinutes(5), 0), (read.LastActivityAt, read.ReaderCount));
    }

    [Fact]
    public async Task A_replace_keeps_what_was_changed_in_place_since_the_document_was_read()
    {
        var leaflet = await Hung(Hanging("b1") with { ReaderCount = 10 });
        await Store.Commit(new Changes().Increment<Leaflet>(leaflet.Id, l => l.ReaderCount, 1).Raise<Leaflet>(leaflet.Id, l => l.LastReadAt, TestClock.Start), Cancel);

        await Store.Commit(new Changes().Replace(leaflet with { Rank = 7, ReaderCount = 99, LastReadAt = null, Text = "邻里" }), Cancel);

        var read = await Read(leaflet);
        Assert.Equal((2, 7, 11, TestClock.Start, "邻里"), (read.Version, read.Rank, read.ReaderCount, read.LastReadAt, read.Text));
    }

    [Fact]
    public async Task One_commit_may_replace_and_count_in_either_order()
    {
        var leaflet = await Hung("b1");
        await Store.Commit(new Changes().Replace(leaflet with { Rank = 1 }).Increment<Leaflet>(leaflet.Id, l => l.ReaderCount, 1), Cancel);
        await Store.Commit(new Changes().Increment<Leaflet>(leaflet.Id, l => l.ReaderCount, 1).Replace(leaflet with { Version = 2, Rank = 2 }), Cancel);
        var read = await Read(leaflet);
        Assert.Equal((3, 2, 2), (read.Version, read.Rank, read.ReaderCount));
    }

    [Fact]
    public async Task What_is_added_to_and_lifted_is_so_in_its_order()
    {
        var leaflet = await Hung("b1");
        await Store.Commit(Counted(changes => changes.Increment<Leaflet>(leaflet.Id, l => l.ReaderCount, 5).Raise<Leaflet>(leaflet.Id, l => l.ReaderCount, 10L)), Cancel);
        Assert.Equal(12, (await Read(leaflet)).ReaderCount);
        await Store.Commit(Counted(changes => changes.Raise<Leaflet>(leaflet.Id, l => l.ReaderCount, 3L).Raise<Leaflet>(leaflet.Id, l => l.ReaderCount, 20L).Raise<Leaflet>(leaflet.Id, l => l.ReaderCount, 15L)), Cancel);
        Assert.Equal(22, (await Read(leaflet)).ReaderCount);

        Changes Counted(Func<Changes, Changes> lifted) => lifted(new Changes()).Increment<Leaflet>(leaflet.Id, l => l.ReaderCount, 1)
            .Raise<Leaflet>(leaflet.Id, l => l.LastActivityAt, TestClock.Start).Increment<Leaflet>(leaflet.Id, l => l.ReaderCount, 1);
    }

    [Fact]
    public async Task What_comes_or_goes_in_a_commit_is_counted_from_when_it_is_there_until_it_is_gone()
    {
        var (added, removed) = (Hanging("b1"), await Hung("b1"));
        await Store.Commit(new Changes().Add(added).Increment<Leaflet>(added.Id, l => l.ReaderCount, 1).Increment<Leaflet>(added.Id, l => l.ReaderCount, 1), Cancel);
        Assert.Equal(2, (await Read(added)).ReaderCount);

        Changes Count(Changes changes) => changes.Increment<Leaflet>(removed.Id, l => l.ReaderCount, 1);
        await Assert.ThrowsAsync<ConflictException>(() => Store.Commit(Count(Count(new Changes()).Remove(removed)), Cancel));
        Assert.Equal(0, (await Read(removed)).ReaderCount);
        await Store.Commit(Count(new Changes()).Remove(removed), Cancel);
        Assert.Null(await Store.Find<Leaflet>(removed.Id, Cancel));
    }

    [Fact]
    public async Task A_crowd_that_counts_never_delays_one_who_edits_and_no_count_is_lost()
    {
        var (leaflet, other) = (await Hung("b1"), await Another());
        var crowd = AtOnce(8, async number =>
        {
            for (var count = 0; count < 25; count++) await (number % 2 == 0 ? Store : other).Commit(new Changes().Increment<Leaflet>(leaflet.Id, l => l.ReaderCount, 1), Cancel);
            return 25;
        });
        for (var edit = 1; edit <= 25; edit++) await Store.Commit(new Changes().Replace(leaflet with { Version = edit, Rank = edit }), Cancel);

        Assert.Equal((26, 25, (await crowd).Sum()), (await Read(leaflet)) switch { var read => ((int)read.Version, read.Rank, (int)read.ReaderCount) });
    }

    [Fact]
    public async Task Lists_follow_what_is_changed_in_place()
    {
        var (first, second) = (await Hung(Hanging("b1", 1) with { Tags = ["t"] }), await Hung(Hanging("b1", 2) with { Tags = ["t"] }));
        await Store.Commit(new Changes().Raise<Leaflet>(first.Id, l => l.LastActivityAt, TestClock.Start.AddMinutes(3)), Cancel);

        Assert.Equal([first.Id, second.Id], (await Walk(Query.On(Leaflet.OnBoardByActivity, "b1").Backwards())).Select(l => l.Id));
        Assert.Equal([first.Id, second.Id], (await Walk(Query.On(Leaflet.ByTag, "t").Backwards())).Select(l => l.Id));
    }

    [Fact]
    public async Task Only_what_is_marked_is_changed_in_place_and_only_in_documents_that_exist()
    {
        Assert.Throws<ArgumentException>(() => new Changes().Increment<Leaflet>("any", l => l.Rank, 1));
        Assert.Throws<ArgumentException>(() => new Changes().Raise<Leaflet>("any", l => l.WrittenAt, TestClock.Start));
        var refusal = await Assert.ThrowsAsync<ConflictException>(() => Store.Commit(new Changes().Increment<Leaflet>("nobody", l => l.ReaderCount, 1), Cancel));
        Assert.Equal(("leaflet", "nobody"), (refusal.Type, refusal.DocumentId));
    }
}
