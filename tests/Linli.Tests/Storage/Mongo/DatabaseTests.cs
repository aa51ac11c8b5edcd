using Linli.Api.Storage;
using Linli.Api.Storage.Mongo;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Tests.Storage.Mongo;

/// <summary>What is at rest, and what a start makes of a database that is there.</summary>
public sealed class DatabaseTests : IAsyncLifetime
{
    private readonly TemporaryDatabase _database = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => default;

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_document_rests_as_its_json_with_what_is_found_of_it()
    {
        await using var store = await _database.Open();
        await store.Commit(new Changes().Add(new Leaflet { Id = "a", CommunityId = "c1", BoardId = "b1", Paper = Paper.BrightRed, WrittenAt = TestClock.Start, Text = "电梯 Lift", Facets = ["board:b1"] }), Cancel);

        var rest = await _database.Collection("leaflet").Find(new BsonDocument("_id", "a")).SingleAsync(Cancel);

        Assert.Equal(("2026-03-01T08:00:00.000Z", "brightRed", 1L), (rest["writtenAt"].AsString, rest["paper"].AsString, rest["version"].AsInt64));
        Assert.Equal(["lift", "§", "§board:b1", "梯", "电", "电梯"], rest["_words"].AsBsonArray.Select(word => word.AsString).Order(StringComparer.Ordinal));
        Assert.False(rest.Contains("searchText") || rest.Contains("id") || rest.Contains("slug"));
    }

    [Fact]
    public async Task Indexes_are_made_as_declared_and_one_that_is_declared_no_more_is_left_unless_it_would_refuse()
    {
        await using (await _database.Open()) { }
        var leaflets = _database.Collection("leaflet");
        await leaflets.Indexes.DropOneAsync(await NameOf("by-tag"), Cancel);
        await leaflets.Indexes.CreateOneAsync(new CreateIndexModel<BsonDocument>(new BsonDocument("text", 1), new CreateIndexOptions { Name = "by-text.1" }), null, Cancel);
        await leaflets.Indexes.CreateOneAsync(new CreateIndexModel<BsonDocument>(new BsonDocument("boardId", 1), new CreateIndexOptions { Name = "once.1", Unique = true }), null, Cancel);

        await using (await _database.Open()) { }

        Assert.Equal(["_id_", "by-slug", "by-tag", "by-text", "on-board-by-activity", "on-board-by-place", "pinned-by-rank", "search"], (await Names()).Select(name => name.Split('.')[0]).Order(StringComparer.Ordinal));

        async Task<string> NameOf(string declared) => (await Names()).Single(name => name.StartsWith(declared + ".", StringComparison.Ordinal));
        async Task<IEnumerable<string>> Names() => (await (await leaflets.Indexes.ListAsync(Cancel)).ToListAsync(Cancel)).Select(index => index["name"].AsString);
    }

    [Fact]
    public async Task A_declaration_that_was_only_renamed_goes_on_with_its_index_and_refusals_name_the_declaration()
    {
        await using (await _database.Open()) { }
        var leaflets = _database.Collection("leaflet");
        var slug = (await Indexes()).Single(index => index["name"].AsString.StartsWith("by-slug.", StringComparison.Ordinal));
        var former = $"by-former.{slug["name"].AsString.Split('.')[1]}";
        await leaflets.Indexes.DropOneAsync(slug["name"].AsString, Cancel);
        await leaflets.Indexes.CreateOneAsync(new CreateIndexModel<BsonDocument>(slug["key"].AsBsonDocument, new CreateIndexOptions<BsonDocument> { Name = former, Unique = true, PartialFilterExpression = slug["partialFilterExpression"].AsBsonDocument }), null, Cancel);

        await using var store = await _database.Open();

        Assert.Equal([former], (await Indexes()).Select(index => index["name"].AsString).Where(name => name.StartsWith("by-slug.", StringComparison.Ordinal) || name == former));
        await store.Commit(new Changes().Add(new Leaflet { Id = "a", CommunityId = "c1", Slug = "s" }), Cancel);
        Assert.Equal("by-slug", (await Assert.ThrowsAsync<DuplicateException>(() => store.Commit(new Changes().Add(new Leaflet { Id = "b", CommunityId = "c1", Slug = "s" }), Cancel))).Index);
        Assert.Equal("a", Assert.Single((await store.List(Query.On(Leaflet.BySlug, "c1", "s"), Cancel)).Items).Id);

        async Task<List<BsonDocument>> Indexes() => await (await leaflets.Indexes.ListAsync(Cancel)).ToListAsync(Cancel);
    }

    [Fact]
    public async Task An_index_that_somebody_made_otherwise_by_hand_is_told_at_the_start()
    {
        await using (await _database.Open()) { }
        var leaflets = _database.Collection("leaflet");
        var name = (await (await leaflets.Indexes.ListAsync(Cancel)).ToListAsync(Cancel)).Select(index => index["name"].AsString).Single(name => name.StartsWith("by-tag.", StringComparison.Ordinal));
        await leaflets.Indexes.DropOneAsync(name, Cancel);
        await leaflets.Indexes.CreateOneAsync(new CreateIndexModel<BsonDocument>(new BsonDocument("rank", 1), new CreateIndexOptions { Name = name }), null, Cancel);

        var log = new Notes();
        await using (await _database.Open(log: log)) { }

        Assert.Contains(log.Lines, line => line.Contains(name, StringComparison.Ordinal) && line.Contains("not as it is declared", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_url_that_names_another_set_is_told_which_one_it_is()
    {
        var set = new MongoUrl(TemporaryDatabase.Url).ReplicaSetName ?? "rs0";
        var url = TemporaryDatabase.Url!.Replace($"replicaSet={set}", "replicaSet=elsewhere", StringComparison.Ordinal);
        var refusal = await Assert.ThrowsAsync<StoreUnusableException>(() => MongoDocumentStore.Open(new MongoOptions { Url = url, StartSeconds = 1, PatienceSeconds = 1 }, [], null!, TimeProvider.System, null!));
        Assert.Contains($"belongs to the replica set {set}", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mongodb://linli:p@ss:w/rd@host/?x")]
    [InlineData("mongodb://linli:p%zzword@host")]
    [InlineData("mongodb://linli:p@ss:word@host:99999999/")]
    public void A_url_that_cannot_be_understood_is_not_repeated(string url)
    {
        var refusal = Assert.Throws<StoreUnusableException>(() => Opening.Client(new MongoOptions { Url = url }));
        Assert.Contains("percent-encoded", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("ss:w", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unique_index_over_equal_values_stops_the_start_without_telling_the_values()
    {
        await using (await _database.Open()) { }
        var seats = _database.Collection("seat");
        var taken = (await (await seats.Indexes.ListAsync(Cancel)).ToListAsync(Cancel)).Single(index => index["name"].AsString.StartsWith("taken.", StringComparison.Ordinal));
        await seats.Indexes.DropOneAsync(taken["name"].AsString, Cancel);
        await seats.InsertManyAsync(((string[])["a", "b"]).Select(id => new BsonDocument { { "_id", id }, { "number", 4711L }, { "isTaken", true } }), null, Cancel);

        var refusal = await Assert.ThrowsAsync<StoreUnusableException>(() => _database.Open());

        Assert.Contains("taken.", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_programs_database_and_a_newer_one_are_refused_and_stay_as_they_are()
    {
        await _database.Collection("orders").InsertOneAsync(new BsonDocument("_id", 1), null, Cancel);
        Assert.Contains("another program's", (await Assert.ThrowsAsync<StoreUnusableException>(() => _database.Open())).Message, StringComparison.Ordinal);
        Assert.Equal(["orders"], await (await _database.AtRest.ListCollectionNamesAsync(null, Cancel)).ToListAsync(Cancel));

        await _database.Collection("linli.layout").InsertOneAsync(new BsonDocument { { "_id", "layout" }, { "version", 99 } }, null, Cancel);
        Assert.Contains("newer version", (await Assert.ThrowsAsync<StoreUnusableException>(() => _database.Open())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_standalone_server_and_an_old_one_are_refused_with_what_to_do()
    {
        Assert.Contains("--replSet rs0", Opening.Unfit(BsonDocument.Parse("{isWritablePrimary:true,maxWireVersion:25}")), StringComparison.Ordinal);
        Assert.Contains("rs.initiate()", Opening.Unfit(BsonDocument.Parse("{isWritablePrimary:false,isreplicaset:true,maxWireVersion:25}")), StringComparison.Ordinal);
        Assert.Contains("Upgrade", Opening.Unfit(BsonDocument.Parse("{setName:'rs0',maxWireVersion:9}")), StringComparison.Ordinal);
        Assert.Null(Opening.Unfit(BsonDocument.Parse("{setName:'rs0',maxWireVersion:25}")));
        Assert.Null(Opening.Unfit(BsonDocument.Parse("{msg:'isdbgrid',maxWireVersion:25}")));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_stops_the_start_and_names_the_setting()
    {
        var nowhere = new MongoOptions { Url = "mongodb://127.0.0.1:1/?replicaSet=rs0&serverSelectionTimeoutMS=200", StartSeconds = 1 };
        var refusal = await Assert.ThrowsAsync<StoreUnusableException>(() => MongoDocumentStore.Open(nowhere, [], null!, TimeProvider.System, null!));
        Assert.Contains("Storage:MongoDb:Url", refusal.Message, StringComparison.Ordinal);
    }
}
