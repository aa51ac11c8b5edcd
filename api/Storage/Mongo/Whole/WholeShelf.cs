using System.Buffers;
using System.Text.Json;
using Linli.Api.Storage.Mongo.Writing;
using Linli.Api.Storage.Whole;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo.Whole;

/// <summary>Reads and fills a collection as a whole.</summary>
internal static class WholeShelf
{
    private const string Version = "version";

    public static async Task<IReadOnlyList<RestingDocument>> Walk(Shelf shelf, string after, int limit, CancellationToken cancel)
    {
        var bodies = await shelf.Collection.Find(new BsonDocument("_id", new BsonDocument("$gt", after))).Sort(new BsonDocument("_id", 1)).Limit(limit).Project<BsonDocument>(shelf.Shown ?? []).ToListAsync(cancel);
        return [.. bodies.Select(Resting)];
    }

    /// <summary>Without a transaction, which a process that is killed would leave open in the way of its successor; in order, and over what is there already.</summary>
    public static async Task Settle(Shelf shelf, IReadOnlyList<RestingDocument> documents, CancellationToken cancel)
    {
        if (documents.Count == 0) return;
        try
        {
            await shelf.Collection.BulkWriteAsync(documents.Select(document => new ReplaceOneModel<BsonDocument>(new BsonDocument("_id", document.Id), Body(shelf, document)) { IsUpsert = true }), null, cancel);
        }
        catch (MongoBulkWriteException<BsonDocument> refusal) when (refusal.WriteErrors is [{ Category: ServerErrorCategory.DuplicateKey } taken, ..])
        {
            throw new DuplicateException(shelf.Type.Name, documents[taken.Index].Id, Step.TakenIndex(shelf, taken.Message));
        }
    }

    public static byte[] Json(BsonDocument body)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { SkipValidation = true, Encoder = Stored.Json.Encoder })) JsonBson.Write(json, body);
        return bytes.WrittenSpan.ToArray();
    }

    private static RestingDocument Resting(BsonDocument body)
    {
        var (id, version) = (body["_id"].AsString, body[Version].ToInt64());
        body.Remove("_id");
        body.Remove(Version);
        body.InsertAt(0, new BsonElement("id", id));
        return new RestingDocument(id, version, Json(body));
    }

    private static BsonDocument Body(Shelf shelf, RestingDocument document)
    {
        var body = JsonBson.Read(document.Json);
        body.Remove("id");
        body.InsertAt(0, new BsonElement("_id", document.Id));
        body[Version] = document.Version;
        if (shelf.Search is not null && JsonSerializer.Deserialize(document.Json, shelf.Type.Type, Stored.Json) is ISearchable { SearchText: { } text }) SearchWords.Enter(body, text);
        return body;
    }
}
