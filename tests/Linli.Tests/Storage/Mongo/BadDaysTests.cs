using Linli.Api.Events;
using Linli.Api.Storage;
using Linli.Api.Storage.Mongo;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Tests.Storage.Mongo;

/// <summary>What the server is told to break holds for everybody who uses it, so these tests run alone.</summary>
[CollectionDefinition(nameof(BadDaysTests), DisableParallelization = true)]
[Collection(nameof(BadDaysTests))]
public sealed class BadDaysTests : IAsyncLifetime
{
    private readonly TemporaryDatabase _database = new();
    private MongoDocumentStore _store = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _store = await _database.Open();

    public async ValueTask DisposeAsync()
    {
        await Break(new BsonDocument("mode", "off"));
        await _store.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Theory]
    [InlineData("{failCommands:['commitTransaction'],errorCode:91,errorLabels:['RetryableWriteError']}", 1)]
    [InlineData("{failCommands:['commitTransaction'],errorCode:91,errorLabels:['RetryableWriteError']}", 3)]
    [InlineData("{failCommands:['commitTransaction'],closeConnection:true}", 2)]
    [InlineData("{failCommands:['commitTransaction'],loseReply:true}", 1)]
    [InlineData("{failCommands:['commitTransaction'],errorCode:251,errorLabels:['TransientTransactionError']}", 1)]
    [InlineData("{failCommands:['insert'],closeConnection:true}", 1)]
    [InlineData("{failCommands:['findAndModify'],errorCode:112,errorLabels:['TransientTransactionError']}", 4)]
    public async Task A_commit_whose_way_is_disturbed_is_made_once(string data, int times)
    {
        var leaflet = new Leaflet { Id = Document.NewId(), CommunityId = "c1", BoardId = "b1" };
        await _store.Commit(new Changes().Add(leaflet), Cancel);
        await Break(new BsonDocument { { "mode", new BsonDocument("times", times) }, { "data", BsonDocument.Parse(data) } });

        await _store.Commit(new Changes().Add(leaflet with { Id = "second" }).Increment<Leaflet>(leaflet.Id, l => l.ReaderCount, 1).Announce(new LeafletHung("second") { Boards = ["b1"] }), Cancel);

        Assert.Equal(1, (await _store.Find<Leaflet>(leaflet.Id, Cancel))!.ReaderCount);
        Assert.NotNull(await _store.Find<Leaflet>("second", Cancel));
        Assert.Single(await _store.Missed("board/b1", EventCursor.Start, new EventCursor(long.MaxValue), 10, Cancel));
        Assert.Equal(new EventCursor(1), await _store.Head(Cancel));
    }

    private static async Task Break(BsonDocument how)
    {
        using var client = new MongoClient(TemporaryDatabase.Url);
        await client.GetDatabase("admin").RunCommandAsync<BsonDocument>(new BsonDocument("configureFailPoint", "failCommand").AddRange(how));
    }
}
