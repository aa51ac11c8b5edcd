using Linli.Api.Storage;

namespace Linli.Tests.Storage;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task A_stamp_changes_with_everything_that_is_committed_in_its_community_by_any_node()
    {
        var (leaflet, other) = (Hanging("b1"), await Another());
        await Moves("c1", () => other.Commit(new Changes().Add(leaflet), Cancel));
        await Moves("c1", () => other.Commit(new Changes().Replace(leaflet with { Version = 1 }), Cancel));
        await Moves("c1", () => other.Commit(new Changes().Increment<Leaflet>(leaflet.Id, l => l.ReaderCount, 1), Cancel));
        await Moves("c1", () => other.Commit(new Changes().Raise<Leaflet>(leaflet.Id, l => l.LastActivityAt, Clock.Now.AddDays(1)), Cancel));
        await Moves("c1", () => other.Commit(new Changes().Announce(new LeafletHung("1") { CommunityId = "c1" }), Cancel));
        await Moves("c1", () => other.Commit(new Changes().Remove(leaflet with { Version = 2 }), Cancel));
    }

    [Fact]
    public async Task A_residents_stamp_changes_with_the_documents_about_them()
    {
        var card = new LibraryCard { Id = Document.NewId(), CommunityId = "c1", ResidentId = "r1" };
        await Moves("r1", () => Store.Commit(new Changes().Add(card), Cancel));
        await Moves("r1", () => Store.Commit(new Changes().Replace(card with { Version = 1, IsLost = true }), Cancel));
        await Moves("r1", () => Store.Commit(new Changes().Increment<LibraryCard>(card.Id, c => c.BooksRead, 1), Cancel));
        await Moves("r1", () => Store.Commit(new Changes().Remove(card with { Version = 2 }), Cancel));
    }

    [Fact]
    public async Task A_stamp_never_comes_again_not_even_after_a_restart()
    {
        var stamps = new List<long>();
        for (var round = 0; round < 12; round++)
        {
            await Hung("b1");
            stamps.Add(await Store.Stamp("c1", Cancel));
            if (round == 6) await Restart();
        }

        Assert.Equal(stamps.Count, stamps.Distinct().Count());
    }

    private async Task Moves(string scope, Func<Task> commit)
    {
        var before = await Store.Stamp(scope, Cancel);
        await commit();
        Assert.NotEqual(before, await Store.Stamp(scope, Cancel));
    }
}
