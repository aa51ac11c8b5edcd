using Linli.Api.Storage;

namespace Linli.Tests.Storage;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task Of_64_who_take_a_key_at_once_exactly_one_gets_it()
    {
        var other = await Another();

        var refusals = await AtOnce(64, number => Refusal(number % 2 == 0 ? Store : other, new Changes().Add(Hanging("b1") with { Slug = "dogs" })));

        Assert.Single(refusals, refusal => refusal is null);
        Assert.All(refusals.OfType<DuplicateException>(), refusal => Assert.Equal(("leaflet", "by-slug"), (refusal.Type, refusal.Index)));
        Assert.Single(await Walk(Query.On(Leaflet.BySlug, "c1", "dogs")));
    }

    [Fact]
    public async Task Of_64_who_take_overlapping_lists_of_keys_at_once_exactly_one_gets_it()
    {
        var other = await Another();

        var refusals = await AtOnce(64, number => Refusal(number % 2 == 0 ? Store : other, new Changes().Add(new Seat { Id = Document.NewId(), Keys = [$"own{number}", "all"] })));

        Assert.Single(refusals, refusal => refusal is null);
        Assert.Equal(63, refusals.OfType<DuplicateException>().Count(refusal => refusal.Index == "by-key"));
        Assert.Single(await Walk(Query.On(Seat.ByKey, "all")));
    }

    [Fact]
    public async Task A_missing_value_exempts_and_another_leading_value_is_another_key()
    {
        await Store.Commit(new Changes().Add(Hanging("b1")).Add(Hanging("b1")).Add(Hanging("b1") with { Slug = "dogs" }).Add(Hanging("b1") with { Slug = "dogs", CommunityId = "c2" }), Cancel);
        Assert.Equal(4, await Store.Count(Query.On(Leaflet.OnBoardByActivity, "b1"), Cancel));
    }

    [Fact]
    public async Task A_partial_key_binds_only_those_it_is_about()
    {
        var (sitting, standing) = (new Seat { Id = Document.NewId(), Number = 1, IsTaken = true }, new Seat { Id = Document.NewId(), Number = 1 });
        await Store.Commit(new Changes().Add(sitting).Add(standing).Add(standing with { Id = Document.NewId() }), Cancel);

        var refusal = await Refusal(Store, new Changes().Replace(standing with { Version = 1, IsTaken = true }));
        Assert.Equal((standing.Id, "taken"), refusal is DuplicateException taken ? (taken.DocumentId, taken.Index) : ("", ""));

        await Store.Commit(new Changes().Replace(sitting with { Version = 1, IsTaken = false }).Replace(standing with { Version = 1, IsTaken = true }), Cancel);
        Assert.Equal(standing.Id, Assert.Single(await Walk(Query.On(Seat.Taken, 1))).Id);
    }

    [Fact]
    public async Task A_key_is_free_again_when_its_document_lets_it_go_or_is_removed()
    {
        var (one, two) = (new Seat { Id = Document.NewId(), Keys = ["a", "b", "b"] }, new Seat { Id = Document.NewId(), Keys = ["c"] });
        await Store.Commit(new Changes().Add(one).Add(two), Cancel);
        Assert.IsType<DuplicateException>(await Refusal(Store, new Changes().Replace(two with { Version = 1, Keys = ["c", "b"] })));

        await Store.Commit(new Changes().Replace(one with { Version = 1, Keys = ["a"] }).Replace(two with { Version = 1, Keys = ["c", "b"] }), Cancel);
        await Store.Commit(new Changes().Remove(one with { Version = 2 }).Add(new Seat { Id = one.Id, Keys = ["a"] }), Cancel);

        Assert.Equal([two.Id, one.Id], (await Walk(Query.On(Seat.ByKey, "b"))).Concat(await Walk(Query.On(Seat.ByKey, "a"))).Select(seat => seat.Id));
    }

    private static async Task<Exception?> Refusal(IDocumentStore store, Changes changes)
    {
        try
        {
            await store.Commit(changes, Cancel);
            return null;
        }
        catch (Exception refusal) when (refusal is DuplicateException or ConflictException)
        {
            return refusal;
        }
    }
}
