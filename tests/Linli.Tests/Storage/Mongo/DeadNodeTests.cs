using System.Diagnostics;
using Linli.Api.Storage;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Tests.Storage.Mongo;

/// <summary>What a node that was killed left open.</summary>
public sealed class DeadNodeTests : IAsyncLifetime
{
    private readonly TemporaryDatabase _database = new();
    private readonly MongoClient _dead = new(TemporaryDatabase.Url);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => default;

    public async ValueTask DisposeAsync()
    {
        _dead.Dispose();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Its_open_transaction_is_ended_and_others_commit_long_before_the_server_would_let_them()
    {
        await using var store = await _database.Open();
        await Dies();

        var began = Stopwatch.StartNew();
        await store.Commit(new Changes().Add(new Leaflet { Id = "a", BoardId = "b1" }).Announce(new LeafletHung("a") { Boards = ["b1"] }), Cancel);

        Assert.InRange(began.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        Assert.Equal(1, (await store.Head(Cancel)).Position);
    }

    [Fact]
    public async Task One_that_starts_in_its_place_does_not_wait_for_the_server_either()
    {
        await using (await _database.Open()) { }
        await Dies();

        var began = Stopwatch.StartNew();
        await using var store = await _database.Open();
        await store.Commit(new Changes().Announce(new LeafletHung("a")), Cancel);

        Assert.InRange(began.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_node_that_stops_in_order_is_nobody_to_be_missed()
    {
        await using (await _database.Open()) { }
        Assert.Empty(await _database.Collection("linli.nodes").Find(new BsonDocument()).ToListAsync(Cancel));
    }

    // In the middle of a commit: it holds the end of the log.
    private async Task Dies()
    {
        var session = await _dead.StartSessionAsync(null, Cancel);
        await _database.Collection("linli.nodes").InsertOneAsync(new BsonDocument { { "_id", "dead" }, { "session", session.ServerSession.Id }, { "beat", 1L } }, null, Cancel);
        session.StartTransaction();
        await _dead.GetDatabase(_database.Name).GetCollection<BsonDocument>("linli.log").UpdateOneAsync(session, new BsonDocument("_id", "head"), new BsonDocument("$inc", new BsonDocument("position", 1L)), null, Cancel);
    }
}
