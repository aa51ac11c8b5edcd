using Linli.Api.Storage;

namespace Linli.Tests.Storage;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task Changes_at_the_same_time_are_all_made_one_after_another()
    {
        var (leaflet, other) = (await Hung("b1"), await Another());

        var answers = await AtOnce(10, number => (number % 2 == 0 ? Store : other)
            .Change<Leaflet, int>(leaflet.Id, read => (new Changes().Replace(read with { Rank = read.Rank + 1 }), read.Rank + 1), Cancel));

        Assert.Equal(Enumerable.Range(1, 10), answers.Order());
        Assert.Equal((11, 10), ((await Read(leaflet)).Version, (await Read(leaflet)).Rank));
    }

    [Fact]
    public async Task A_change_that_decides_on_nothing_commits_nothing_and_one_of_nobody_has_no_answer()
    {
        var leaflet = await Hung("b1");
        Assert.Equal("no need", await Store.Change<Leaflet, string>(leaflet.Id, _ => (null, "no need"), Cancel));
        Assert.Null(await Store.Change<Leaflet, string>("nobody", _ => (new Changes(), "done"), Cancel));
        Assert.Equal(1, (await Read(leaflet)).Version);
    }

    [Fact]
    public async Task A_decision_that_comes_second_is_taken_again()
    {
        var other = await Another();

        var numbers = await AtOnce(8, async index => (await (index % 2 == 0 ? Store : other).Decide(async () =>
        {
            var taken = await Store.Count(Query.On(Seat.Taken), Cancel);
            return (new Changes().Add(new Seat { Id = Document.NewId(), Number = (int)taken + 1, IsTaken = true }), (int)taken + 1);
        }, Cancel)));

        Assert.Equal(Enumerable.Range(1, 8), numbers.Order());
    }

    [Fact]
    public async Task The_same_thing_added_by_many_at_once_is_added_once_and_all_get_it()
    {
        var (leaflet, other) = (Hanging("b1") with { Rank = 4 }, await Another());

        var added = await AtOnce(16, number => (number % 2 == 0 ? Store : other).AddOnce(leaflet, earlier => earlier.Rank == 4, new Changes().Add(leaflet), Cancel));

        Assert.Single(added, one => one!.Value.IsNew);
        Assert.All(added, one => Assert.Equal((leaflet.Id, 1), (one!.Value.Document.Id, one.Value.Document.Version)));
        Assert.Null(await Store.AddOnce(leaflet with { Rank = 5 }, earlier => earlier.Rank == 5, new Changes().Add(leaflet), Cancel));
    }

    [Fact]
    public async Task A_commit_that_was_given_up_before_it_began_writes_nothing()
    {
        var leaflet = Hanging("b1");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.Commit(new Changes().Add(leaflet), new CancellationToken(canceled: true)));
        Assert.Null(await Store.Find<Leaflet>(leaflet.Id, Cancel));
    }
}
