using Linli.Api.Events;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo.Log;

/// <summary>Where the log ends and up to where it was forgotten. Read as the majority has it: what a fail-over may take back is shown to nobody.</summary>
internal sealed class LogState(IMongoDatabase database)
{
    public const string EventsName = "linli.events";
    public const string StateName = "linli.log";

    private const string HeadId = "head";
    private const string ForgottenId = "forgotten";
    private const string Position = "position";

    private readonly IMongoCollection<BsonDocument> _state = database.GetCollection<BsonDocument>(StateName, new MongoCollectionSettings { ReadConcern = ReadConcern.Majority });

    public IMongoCollection<BsonDocument> Events { get; } = database.GetCollection<BsonDocument>(EventsName, new MongoCollectionSettings { ReadConcern = ReadConcern.Majority });

    public async Task Make()
    {
        foreach (var id in (string[])[HeadId, ForgottenId])
            await _state.UpdateOneAsync(new BsonDocument("_id", id), new BsonDocument("$setOnInsert", new BsonDocument(Position, 0L)), new UpdateOptions { IsUpsert = true });
        await Events.Indexes.CreateOneAsync(new CreateIndexModel<BsonDocument>(new BsonDocument { { "topics", 1 }, { "_id", 1 } }, new CreateIndexOptions { Name = "by-topic" }));
    }

    /// <summary>Takes the next places for this transaction. Until it has been committed, and is visible, nobody else can take any.</summary>
    /// <returns>The first of them.</returns>
    public async Task<long> Take(IClientSessionHandle session, int count)
    {
        var head = await _state.FindOneAndUpdateAsync<BsonDocument>(session, new BsonDocument("_id", HeadId), new BsonDocument("$inc", new BsonDocument(Position, (long)count)),
            new FindOneAndUpdateOptions<BsonDocument> { ReturnDocument = ReturnDocument.After });
        return head[Position].AsInt64 - count + 1;
    }

    public async Task<EventCursor> Head(CancellationToken cancel) => new((await Both(cancel)).Last);

    /// <exception cref="EventsGoneException">Events after the cursor are no longer kept, or it lies beyond the log.</exception>
    public async Task Check(EventCursor after, CancellationToken cancel)
    {
        var (last, forgotten) = await Both(cancel);
        if (after.Position < forgotten || after.Position > last) throw new EventsGoneException();
    }

    /// <summary>Says that events up to this one are forgotten, before they go: who reads afterwards is told, who has read before has them.</summary>
    public Task Forget(long upTo, CancellationToken cancel) =>
        _state.UpdateOneAsync(new BsonDocument("_id", ForgottenId), new BsonDocument("$max", new BsonDocument(Position, upTo)), cancellationToken: cancel);

    public async Task<EventCursor> Forgotten(CancellationToken cancel) => new((await Both(cancel)).Forgotten);

    /// <summary>Sets both marks, for a log that was copied from elsewhere.</summary>
    public async Task Settle(EventCursor forgotten, EventCursor head, CancellationToken cancel)
    {
        foreach (var (id, place) in ((string, EventCursor)[])[(ForgottenId, forgotten), (HeadId, head)])
            await _state.UpdateOneAsync(new BsonDocument("_id", id), new BsonDocument("$set", new BsonDocument(Position, place.Position)), cancellationToken: cancel);
    }

    private async Task<(long Last, long Forgotten)> Both(CancellationToken cancel)
    {
        var both = await _state.Find(new BsonDocument()).ToListAsync(cancel);
        return (Of(HeadId), Of(ForgottenId));

        long Of(string id) => both.FirstOrDefault(state => state["_id"] == id)?[Position].AsInt64 ?? 0;
    }
}
