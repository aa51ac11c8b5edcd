using Linli.Api.Events;
using Linli.Api.Storage.Mongo.Log;
using Linli.Api.Storage.Whole;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo.Whole;

/// <summary>Reads and fills the event log as a whole.</summary>
internal static class WholeLog
{
    public static async Task<IReadOnlyList<RestingEvent>> Walk(LogState log, EventCursor after, int limit, CancellationToken cancel)
    {
        var rows = await log.Events.Find(new BsonDocument("_id", new BsonDocument("$gt", after.Position))).Sort(new BsonDocument("_id", 1)).Limit(limit).ToListAsync(cancel);
        return [.. rows.Select(row => new RestingEvent(new EventCursor(row["_id"].AsInt64), row["at"].AsInt64, row["type"].AsString,
            [.. row["topics"].AsBsonArray.Select(topic => topic.AsString)], WholeShelf.Json(row["body"].AsBsonDocument)))];
    }

    public static async Task Settle(LogState log, IReadOnlyList<RestingEvent> events, CancellationToken cancel)
    {
        if (events.Count == 0) return;
        await log.Events.BulkWriteAsync(events.Select(resting => new ReplaceOneModel<BsonDocument>(new BsonDocument("_id", resting.Cursor.Position), new BsonDocument
        {
            { "_id", resting.Cursor.Position }, { "at", resting.At }, { "type", resting.Type }, { "topics", new BsonArray(resting.Topics) }, { "body", JsonBson.Read(resting.Json) },
        }) { IsUpsert = true }), null, cancel);
    }
}
