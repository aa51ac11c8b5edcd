using Linli.Api.Events;
using Linli.Api.Storage;

namespace Linli.Tests.Storage;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task An_added_document_is_found_as_it_was_with_version_one()
    {
        var leaflet = Hanging("b1") with { Slug = "邻里", Tags = ["red", "blue"], Paper = Paper.BrightRed, Rank = -3, IsPinned = true };
        await Store.Commit(new Changes().Add(leaflet), Cancel);

        var found = await Store.Find<Leaflet>(leaflet.Id, Cancel);

        Assert.Equivalent(leaflet with { Version = 1 }, found, strict: true);
        Assert.Null(await Store.Find<Leaflet>("nobody", Cancel));
    }

    [Fact]
    public async Task A_taken_id_is_a_duplicate()
    {
        var leaflet = await Hung("b1");

        var refusal = await Assert.ThrowsAsync<DuplicateException>(() => Store.Commit(new Changes().Add(leaflet with { Rank = 9 }), Cancel));

        Assert.Equal(("leaflet", leaflet.Id, "id"), (refusal.Type, refusal.DocumentId, refusal.Index));
        Assert.Equal(0, (await Store.Find<Leaflet>(leaflet.Id, Cancel))!.Rank);
    }

    [Fact]
    public async Task A_replaced_document_has_the_next_version_and_its_old_one_conflicts()
    {
        var leaflet = await Hung("b1");
        await Store.Commit(new Changes().Replace(leaflet with { Version = 1, Rank = 1 }), Cancel);

        var refusal = await Assert.ThrowsAsync<ConflictException>(() => Store.Commit(new Changes().Replace(leaflet with { Version = 1, Rank = 2 }), Cancel));

        Assert.Equal(("leaflet", leaflet.Id), (refusal.Type, refusal.DocumentId));
        var stored = await Store.Find<Leaflet>(leaflet.Id, Cancel);
        Assert.Equal((2, 1), (stored!.Version, stored.Rank));
    }

    [Fact]
    public async Task A_refused_commit_leaves_neither_documents_nor_events()
    {
        var taken = await Hung("b1");
        var (first, head) = (Hanging("b1"), await Log.Head(Cancel));

        await Assert.ThrowsAsync<DuplicateException>(() => Store.Commit(
            new Changes().Add(first).Increment<Leaflet>(taken.Id, leaflet => leaflet.ReaderCount, 1).Announce(new LeafletHung(first.Id) { Boards = ["b1"] }).Add(taken), Cancel));

        Assert.Null(await Store.Find<Leaflet>(first.Id, Cancel));
        Assert.Equal(0, (await Store.Find<Leaflet>(taken.Id, Cancel))!.ReaderCount);
        Assert.Equal(head, await Log.Head(Cancel));
        Assert.Empty(await Log.Missed("board/b1", EventCursor.Start, new EventCursor(long.MaxValue), 10, Cancel));
    }

    [Fact]
    public async Task A_removed_document_is_gone_and_its_version_guards_it()
    {
        var leaflet = await Hung("b1");

        await Assert.ThrowsAsync<ConflictException>(() => Store.Commit(new Changes().Remove(leaflet with { Version = 7 }), Cancel));
        await Store.Commit(new Changes().Remove(leaflet with { Version = 1 }), Cancel);

        Assert.Null(await Store.Find<Leaflet>(leaflet.Id, Cancel));
        await Assert.ThrowsAsync<ConflictException>(() => Store.Commit(new Changes().Remove(leaflet with { Version = 1 }), Cancel));
    }

    [Fact]
    public async Task Many_are_found_in_the_order_asked_without_those_that_do_not_exist()
    {
        var (one, two) = (await Hung("b1"), await Hung("b1"));

        var found = await Store.FindMany<Leaflet>([two.Id, "nobody", one.Id], Cancel);

        Assert.Equal([two.Id, one.Id], found.Select(leaflet => leaflet.Id));
    }
}
