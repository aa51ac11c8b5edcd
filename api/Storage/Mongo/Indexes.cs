using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo;

/// <summary>Makes a collection's indexes as they are declared. The server builds them while other nodes go on; this one waits, because it would be refused without them.</summary>
internal static class Indexes
{
    public static async Task Fit(Shelf shelf, bool isNew, ILogger log)
    {
        var there = isNew ? [] : await (await shelf.Collection.Indexes.ListAsync()).ToListAsync();
        var names = there.Select(index => index["name"].AsString).ToHashSet();
        foreach (var index in shelf.Indexes.Where(index => !names.Contains(index.Name))) index.Adopt(names);
        var missing = shelf.Indexes.Where(index => !names.Contains(index.Name)).ToList();
        foreach (var other in there.Where(index => shelf.Indexes.Any(declared => declared.Name == index["name"].AsString && !declared.IsAsDeclared(index))))
            log.LogWarning("The index {Name} of {Collection} is not as it is declared, lists may be refused or in a wrong order: db.getCollection('{Collection}').dropIndex('{Name}'), and start a node again", other["name"], shelf.Type.Name, shelf.Type.Name, other["name"]);
        foreach (var stale in there.Where(index => index["name"] != "_id_" && shelf.Indexes.All(declared => declared.Name != index["name"].AsString))) await Report(shelf, stale, log);
        if (missing.Count == 0) return;
        if (!isNew) log.LogInformation("Indexes are being made on {Collection}: {Names}", shelf.Type.Name, string.Join(", ", missing.Select(index => index.Name)));
        try
        {
            // A majority has to have built them; the default waits for a member that is away.
            await shelf.Collection.Indexes.CreateManyAsync(missing.Select(index => index.Model), new CreateManyIndexesOptions { CommitQuorum = CreateIndexCommitQuorum.Majority });
        }
        catch (MongoCommandException refusal) when (refusal.Code == 11000)
        {
            // Without the cause: its message holds stored values.
            throw new StoreUnusableException($"A unique index of {shelf.Type.Name} ({string.Join(", ", missing.Where(index => index.Declared is { IsUnique: true }).Select(index => index.Name))}) cannot be made: stored documents have equal values. Change them with the previous version first.");
        }
    }

    // A node of the version before may still ask by it. A unique one would go on refusing what is allowed now.
    private static async Task Report(Shelf shelf, BsonDocument stale, ILogger log)
    {
        var name = stale["name"].AsString;
        if (stale.GetValue("unique", false).ToBoolean())
        {
            await shelf.Collection.Indexes.DropOneAsync(name);
            log.LogWarning("The unique index {Name} of {Collection} is declared no more and was dropped", name, shelf.Type.Name);
            return;
        }

        log.LogWarning("The index {Name} of {Collection} is declared no more. Once every node runs this version: db.getCollection('{Collection}').dropIndex('{Name}')", name, shelf.Type.Name, shelf.Type.Name, name);
    }
}
