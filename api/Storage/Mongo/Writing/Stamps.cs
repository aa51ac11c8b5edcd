using Linli.Api.Storage.Mongo.Reading;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo.Writing;

/// <summary>
/// A number for each community and resident that is another one after every commit about them. It is drawn, not counted: neither a restored backup
/// nor a commit that a fail-over took back can bring an old number for other contents.
/// </summary>
internal sealed class Stamps(IMongoDatabase database)
{
    public const string Name = "linli.stamps";

    private readonly IMongoCollection<BsonDocument> _stamps = database.GetCollection<BsonDocument>(Name);
    private readonly Lookups<long> _byScope = new(database.GetCollection<BsonDocument>(Name), null, stamp => stamp["value"].AsInt64);

    /// <summary>0 until the first commit.</summary>
    public Task<long> Of(string scope, CancellationToken cancel) => _byScope.Find(scope, cancel);

    public async Task Change(IClientSessionHandle session, IReadOnlySet<string> scopes)
    {
        // Always in the same order, so that nodes that meet wait for each other once.
        var changes = scopes.Where(scope => scope.Length > 0).Order(StringComparer.Ordinal).Select(scope => new UpdateOneModel<BsonDocument>(
            new BsonDocument("_id", scope), new BsonDocument("$set", new BsonDocument("value", Random.Shared.NextInt64(1, long.MaxValue)))) { IsUpsert = true }).ToList();
        if (changes.Count == 0) return;
        try
        {
            await _stamps.BulkWriteAsync(session, changes);
        }
        catch (MongoBulkWriteException<BsonDocument> taken) when (taken.WriteErrors is [{ Category: ServerErrorCategory.DuplicateKey }, ..])
        {
            // Another node was the first to make it: nothing of ours is refused, the transaction begins again.
            throw Colliding(taken);
        }
    }

    private static MongoException Colliding(Exception cause)
    {
        var again = new MongoException("Two nodes made the same stamp.", cause);
        again.AddErrorLabel("TransientTransactionError");
        return again;
    }
}
