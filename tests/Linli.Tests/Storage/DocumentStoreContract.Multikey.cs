using Linli.Api.Storage;

namespace Linli.Tests.Storage;

public abstract partial class DocumentStoreContract
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_document_stands_once_in_the_list_of_each_of_its_values(int limit)
    {
        var (both, one) = (await Hung(Hanging("b1", 1) with { Tags = ["x", "y", "x"] }), await Hung(Hanging("b1", 2) with { Tags = ["x"] }));
        await Hung(Hanging("b1", 3));

        Assert.Equal([both.Id, one.Id], (await Walk(Query.On(Leaflet.ByTag, "x").Take(limit))).Select(l => l.Id));
        Assert.Equal([one.Id, both.Id], (await Walk(Query.On(Leaflet.ByTag, "x").Take(limit).Backwards())).Select(l => l.Id));
        Assert.Equal([both.Id], (await Walk(Query.On(Leaflet.ByTag, "y").Take(limit))).Select(l => l.Id));
        Assert.Equal([one.Id], (await Walk(Query.On(Leaflet.ByTag, "x").From(TestClock.Start.AddMinutes(2)).Take(limit))).Select(l => l.Id));
        Assert.Equal(2, await Store.Count(Query.On(Leaflet.ByTag, "x"), Cancel));
    }

    [Fact]
    public async Task The_lists_follow_the_document()
    {
        var leaflet = await Hung(Hanging("b1") with { Tags = ["x", "y"] });
        await Store.Commit(new Changes().Replace(leaflet with { Tags = ["y", "z"] }), Cancel);
        Assert.Equal((0, 1, 1), (await Tagged("x"), await Tagged("y"), await Tagged("z")));

        await Store.Commit(new Changes().Remove(leaflet with { Version = 2 }), Cancel);
        Assert.Equal((0, 0, 0), (await Tagged("x"), await Tagged("y"), await Tagged("z")));

        async Task<int> Tagged(string tag) => (await Walk(Query.On(Leaflet.ByTag, tag))).Count;
    }
}
