using System.Collections.Frozen;
using System.Collections.Immutable;
using Linli.Api.Storage.Mongo.Reading;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo;

/// <summary>The collection of one document type, its indexes, and a change as what the driver writes.</summary>
internal sealed class Shelf
{
    private readonly FrozenDictionary<Index, ShelfIndex> _byDeclaration;

    public Shelf(DocumentType type, IMongoDatabase database)
    {
        (Type, Collection) = (type, database.GetCollection<BsonDocument>(type.Name));
        _byDeclaration = type.Indexes.ToFrozenDictionary(index => index, ShelfIndex.Of);
        Search = type.IsSearchable ? ShelfIndex.OfSearch() : null;
        Indexes = [.. _byDeclaration.Values, .. Search is null ? (ShelfIndex[])[] : [Search]];
        Shown = type.IsSearchable ? new BsonDocument { { SearchWords.List, 0 }, { SearchWords.At, 0 } } : null;
        ById = new Lookups<Document>(Collection, Shown, body => Bodies.Read(body, type.Type));
    }

    public DocumentType Type { get; }

    public IMongoCollection<BsonDocument> Collection { get; }

    public ImmutableArray<ShelfIndex> Indexes { get; }

    public ShelfIndex? Search { get; }

    /// <summary>Leaves out what only the search index needs.</summary>
    public BsonDocument? Shown { get; }

    public Lookups<Document> ById { get; }

    public ShelfIndex IndexOf(Index index) => _byDeclaration[index];

    public WriteModel<BsonDocument> Model(Change change) => change switch
    {
        Change.Add add => new InsertOneModel<BsonDocument>(Bodies.Of(add.Document, 1)),
        Change.Replace replace => Replace(replace.Document),
        Change.Remove remove => new DeleteOneModel<BsonDocument>(Guarded(remove.Document)),
        _ => throw new ArgumentException($"{change.GetType().Name} is not a change this engine knows."),
    };

    private WriteModel<BsonDocument> Replace(Document document)
    {
        var body = Bodies.Of(document, document.Version + 1);
        if (Type.InPlace.Length == 0) return new ReplaceOneModel<BsonDocument>(Guarded(document), body);
        // The new body with what is changed in place as it is stored; a property that came later takes its first value from the body. The id stays by itself.
        body.Remove("_id");
        var kept = new BsonDocument(Type.InPlace.Select(field => new BsonElement(ShelfIndex.Field(field), $"${ShelfIndex.Field(field)}")));
        var stage = new BsonDocument("$replaceWith", new BsonDocument("$mergeObjects", new BsonArray { new BsonDocument("$literal", body), kept }));
        return new UpdateOneModel<BsonDocument>(Guarded(document), Builders<BsonDocument>.Update.Pipeline(new BsonDocumentStagePipelineDefinition<BsonDocument, BsonDocument>([stage])));
    }

    private static BsonDocument Guarded(Document document) => new() { { "_id", document.Id }, { "version", document.Version } };
}
