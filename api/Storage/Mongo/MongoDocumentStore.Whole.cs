using System.Collections.Immutable;
using Linli.Api.Events;
using Linli.Api.Storage.Mongo.Whole;
using Linli.Api.Storage.Whole;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo;

public sealed partial class MongoDocumentStore : IWholeStore
{
    // What the engine keeps for itself, and what the server does.
    private static readonly string[] NotDocuments = ["linli.", "system."];

    public string Place => $"mongodb://{string.Join(',', _client.Settings.Servers)}/{_database.DatabaseNamespace.DatabaseName}";

    public ImmutableArray<DocumentType> Types => [.. _shelves.Values.Select(shelf => shelf.Type).OrderBy(type => type.Name, StringComparer.Ordinal)];

    public Task<long> Amount(DocumentType type, CancellationToken cancel) =>
        Away.Ask(() => ShelfOf(type.Type).Collection.CountDocumentsAsync(new BsonDocument(), new CountOptions { Hint = "_id_" }, cancel));

    public Task<IReadOnlyList<RestingDocument>> Walk(DocumentType type, string after, int limit, CancellationToken cancel) =>
        Away.Ask(() => WholeShelf.Walk(ShelfOf(type.Type), after, limit, cancel));

    public Task<IReadOnlyList<RestingEvent>> WalkLog(EventCursor after, int limit, CancellationToken cancel) => Away.Ask(() => WholeLog.Walk(_log, after, limit, cancel));

    public Task<EventCursor> Forgotten(CancellationToken cancel) => Away.Ask(() => _log.Forgotten(cancel));

    public Task<IReadOnlyList<string>> Undeclared(CancellationToken cancel) => Away.Ask<IReadOnlyList<string>>(async () =>
    {
        var declared = Types.Select(type => type.Name).ToHashSet();
        var found = new List<string>();
        foreach (var name in (await (await _database.ListCollectionNamesAsync(null, cancel)).ToListAsync(cancel)).Order(StringComparer.Ordinal))
        {
            if (declared.Contains(name) || NotDocuments.Any(own => name.StartsWith(own, StringComparison.Ordinal))) continue;
            if (await _database.GetCollection<BsonDocument>(name).Find(new BsonDocument()).AnyAsync(cancel)) found.Add(name);
        }

        return found;
    });

    public Task Settle(DocumentType type, IReadOnlyList<RestingDocument> documents, CancellationToken cancel) => Away.Ask(() => WholeShelf.Settle(ShelfOf(type.Type), documents, cancel));

    public Task SettleLog(IReadOnlyList<RestingEvent> events, CancellationToken cancel) => Away.Ask(() => WholeLog.Settle(_log, events, cancel));

    public Task SettleEnds(EventCursor forgotten, EventCursor head, CancellationToken cancel) => Away.Ask(() => _log.Settle(forgotten, head, cancel));
}
