using System.Runtime.CompilerServices;
using Linli.Api.Events;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo.Log;

/// <summary>Reads the event log. Positions have no gaps and become visible in their order (<see cref="LogState.Take"/>).</summary>
internal sealed class EventReader(LogState log, EventTypes types, Bell bell)
{
    private const int MostAtOnce = 256;

    public async IAsyncEnumerable<LoggedEvent> Tail(EventCursor after, [EnumeratorCancellation] CancellationToken cancel)
    {
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            var wake = bell.Next;
            var batch = await Away.Ask(() => Next(after, cancel));
            foreach (var (cursor, logged) in batch)
            {
                after = cursor;
                if (logged is not null) yield return logged;
            }

            if (batch.Count == 0) await wake.WaitAsync(cancel);
        }
    }

    public async Task<IReadOnlyList<LoggedEvent>> Missed(string topic, EventCursor after, EventCursor upTo, int limit, CancellationToken cancel)
    {
        var filter = new BsonDocument { { "topics", topic }, { "_id", new BsonDocument { { "$gt", after.Position }, { "$lte", upTo.Position } } } };
        var batch = await Read(filter, limit, cancel);
        await log.Check(after, cancel);
        return [.. batch.Select(row => row.Logged).OfType<LoggedEvent>()];
    }

    /// <summary>Forgets in small steps, oldest first and up to the first that must stay: the log never has a hole.</summary>
    public async Task<int> Prune(DateTimeOffset before, CancellationToken cancel)
    {
        for (var total = 0; ;)
        {
            var oldest = await log.Events.Find(new BsonDocument()).Sort(new BsonDocument("_id", 1)).Limit(MostAtOnce).Project<BsonDocument>(new BsonDocument("at", 1)).ToListAsync(cancel);
            var old = oldest.TakeWhile(row => row["at"].AsInt64 < before.ToUnixTimeMilliseconds()).ToList();
            if (old.Count == 0) return total;
            await log.Forget(old[^1]["_id"].AsInt64, cancel);
            total += (int)(await log.Events.DeleteManyAsync(new BsonDocument("_id", new BsonDocument("$lte", old[^1]["_id"])), cancel)).DeletedCount;
            if (old.Count < MostAtOnce) return total;
        }
    }

    // After reading: a batch that begins right behind the cursor needs no look at what was forgotten.
    private async Task<List<(EventCursor Cursor, LoggedEvent? Logged)>> Next(EventCursor after, CancellationToken cancel)
    {
        var batch = await Read(new BsonDocument("_id", new BsonDocument("$gt", after.Position)), MostAtOnce, cancel);
        if (batch.Count == 0 || batch[0].Cursor.Position != after.Position + 1) await log.Check(after, cancel);
        return batch;
    }

    private async Task<List<(EventCursor Cursor, LoggedEvent? Logged)>> Read(BsonDocument filter, int limit, CancellationToken cancel) =>
        [.. (await log.Events.Find(filter).Sort(new BsonDocument("_id", 1)).Limit(limit).ToListAsync(cancel)).Select(row => (new EventCursor(row["_id"].AsInt64), Logged(row)))];

    // An event whose type is declared no more (its feature was taken out) concerns nobody.
    private LoggedEvent? Logged(BsonDocument row)
    {
        var name = row["type"].AsString;
        if (!types.ByName.TryGetValue(name, out var type)) return null;
        return new LoggedEvent(new EventCursor(row["_id"].AsInt64), name, DateTimeOffset.FromUnixTimeMilliseconds(row["at"].AsInt64), Bodies.Event(row["body"].AsBsonDocument, type));
    }
}
