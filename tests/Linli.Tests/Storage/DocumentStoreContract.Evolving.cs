using Linli.Api.Storage;
using Linli.Api.Storage.Evolving;
using Linli.Api.Storage.Whole;
using Microsoft.Extensions.Logging.Abstractions;

namespace Linli.Tests.Storage;

// Changes of stored data that a new version of the program brings.
public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task Data_steps_are_carried_out_in_order_and_once()
    {
        var done = new List<string>();
        await Evolve(Step("one"), Step("two"));
        await Evolve(Step("one"), Step("two"));
        await Restart();
        await Evolve(Step("one"), Step("two"), Step("three"));
        Assert.Equal(["one", "two", "three"], done);

        DataStep Step(string name) => new Told(name, _ =>
        {
            done.Add(name);
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task A_data_step_that_was_broken_off_is_carried_out_by_the_next_start()
    {
        var tries = 0;
        var step = new Told("fragile", _ => tries++ == 0 ? throw new IOException("The power went.") : Task.CompletedTask);
        await Assert.ThrowsAsync<IOException>(() => Evolve(new Told("first", _ => Task.CompletedTask), step));
        await Evolve(new Told("first", _ => throw new InvalidOperationException("Carried out twice.")), step);
        Assert.Equal(2, tries);
    }

    [Fact]
    public async Task A_store_of_a_newer_program_is_refused_and_left_as_it_is()
    {
        var leaflet = await Hung("b1");
        await Evolve(new Told("one", _ => Task.CompletedTask), new Told("two", _ => Task.CompletedTask));

        var refusal = await Assert.ThrowsAsync<StoreUnusableException>(() => Open(newestData: 1));
        Assert.Contains("written by a newer version of this server (data 2, this one knows 1)", refusal.Message, StringComparison.Ordinal);
        await (await Open(newestData: 2) as IAsyncDisposable)!.DisposeAsync();
        Assert.Equal(leaflet.Id, Assert.Single((await Store.List(Query.On(Leaflet.OnBoardByActivity, "b1"), Cancel)).Items).Id);
    }

    [Fact]
    public async Task Documents_that_are_rewritten_stand_in_lists_and_searches_as_they_are_now()
    {
        for (var number = 0; number < 450; number++) await Hung(Hanging("b1") with { Shelf = "old", Text = "停车" });
        var untouched = await Hung(Hanging("b1") with { Shelf = "other" });
        await Store.Commit(new Changes().Increment<Leaflet>(untouched.Id, leaflet => leaflet.ReaderCount, 3), Cancel);
        await Evolve(new Told("shelves are renamed", store => store.Rewrite<Leaflet>(json =>
        {
            if ((string?)json["shelf"] != "old") return false;
            (json["shelf"], json["text"]) = ("new", "电梯");
            return true;
        }, Cancel)));

        Assert.Equal(0, await Store.Count(Query.On(Leaflet.OnBoardByPlace, "b1", "old"), Cancel));
        Assert.Equal(450, await Store.Count(Query.On(Leaflet.OnBoardByPlace, "b1", "new"), Cancel));
        Assert.Equal((1, 3), (await Read(untouched)) switch { var kept => (kept.Version, kept.ReaderCount) });
        Assert.All(await Walk(Query.On(Leaflet.OnBoardByPlace, "b1", "new").Take(1000)), leaflet => Assert.Equal(2, leaflet.Version));
        Assert.NotEmpty((await Store.Search<Leaflet>(new SearchQuery("c1", "电梯"), Cancel)).Items);
        Assert.Empty((await Store.Search<Leaflet>(new SearchQuery("c1", "停车"), Cancel)).Items);
    }

    [Fact]
    public async Task Two_nodes_that_start_at_once_change_nothing_twice()
    {
        for (var number = 0; number < 300; number++) await Hung(Hanging("b1") with { Shelf = "old" });
        var other = (IWholeStore)await Another();
        var steps = new DataSteps(new Told("ranks", store => store.Rewrite<Leaflet>(json =>
        {
            if ((string?)json["shelf"] != "old") return false;
            (json["shelf"], json["rank"]) = ("new", (int)json["rank"]! + 1);
            return true;
        }, Cancel)));
        await Task.WhenAll(((IWholeStore[])[(IWholeStore)Store, other]).Select(node => Task.Run(() => steps.Run(node, NullLogger.Instance, Cancel))));
        Assert.All(await Walk(Query.On(Leaflet.OnBoardByPlace, "b1", "new").Take(1000)), leaflet => Assert.Equal(1, leaflet.Rank));
        Assert.Equal(300, await Store.Count(Query.On(Leaflet.OnBoardByPlace, "b1", "new"), Cancel));
    }

    private Task Evolve(params DataStep[] steps) => new DataSteps([.. steps]).Run((IWholeStore)Store, NullLogger.Instance, Cancel);

    private sealed class Told(string what, Func<IWholeStore, Task> carry) : DataStep
    {
        public override string What => what;

        public override Task Carry(IWholeStore store, CancellationToken cancel) => carry(store);
    }
}
