using Linli.Api.Storage;
using Linli.Api.Storage.Mongo;
using Linli.Api.Storage.Mongo.Reading;
using MongoDB.Bson;

namespace Linli.Tests.Storage.Mongo;

/// <summary>A page reads what it shows, wherever in the list it is.</summary>
public sealed class PagesTests : IAsyncLifetime
{
    private const int Limit = 10;

    private readonly TemporaryDatabase _database = new();
    private MongoDocumentStore _store = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await _database.Open();
        await _store.Commit(new Changes().AddRange(Enumerable.Range(0, 1500).Select(number => new Leaflet
        {
            Id = $"{number:D5}", CommunityId = "c1", BoardId = "b1", LastActivityAt = TestClock.Start.AddMinutes(number / 3), Rank = number / 4, Shelf = $"s{number % 2}", IsPinned = true,
        })), Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        await _database.DisposeAsync();
    }

    public static TheoryData<string, Query<Leaflet>> Queries => new()
    {
        { "instant", Query.On(Leaflet.OnBoardByActivity, "b1") },
        { "text, then number", Query.On(Leaflet.OnBoardByPlace, "b1") },
        { "number", Query.On(Leaflet.OnBoardByPlace, "b1", "s1") },
        { "partial", Query.On(Leaflet.PinnedByRank, "b1") },
        { "range", Query.On(Leaflet.OnBoardByActivity, "b1").From(TestClock.Start.AddMinutes(10)) },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_page_far_in_begins_at_its_place(string order, Query<Leaflet> query)
    {
        Assert.NotEmpty(order);
        foreach (var direction in (Query<Leaflet>[])[query.Take(Limit), query.Take(Limit).Backwards()])
        {
            var page = direction;
            for (var turned = 0; turned < 20; turned++) Assert.True(direction.TryAfter((await _store.List(page, Cancel)).Next, out page));
            Assert.InRange(await Examined(page), 1, (2 * Limit) + 2);
        }
    }

    private async Task<int> Examined(Query<Leaflet> query)
    {
        var filter = ListFilter.Page(new Shelf(DocumentType.Of<Leaflet>(), _database.AtRest), query);
        var find = new BsonDocument { { "find", "leaflet" }, { "filter", filter.Stretches[0] }, { "sort", filter.Sort! }, { "limit", Limit + 1 }, { "hint", filter.Hint } };
        var explained = await _database.AtRest.RunCommandAsync<BsonDocument>(new BsonDocument { { "explain", find }, { "verbosity", "executionStats" } }, null, Cancel);
        return explained["executionStats"]["totalDocsExamined"].ToInt32();
    }
}
