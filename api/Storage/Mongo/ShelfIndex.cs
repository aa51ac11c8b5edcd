using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo;

/// <summary>An index of a collection. Its name ends in a mark of its definition: a changed declaration is another index, and nodes of the version before go on with theirs.</summary>
internal sealed class ShelfIndex
{
    private const char MarkSign = '.';

    private ShelfIndex(Index? declared, string name, BsonDocument keys, BsonDocument only)
    {
        (Declared, Keys, Only) = (declared, keys, only);
        var definition = $"{keys.ToJson()} {only.ToJson()} {declared?.IsUnique}";
        Name = $"{name}{MarkSign}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(definition)).AsSpan(0, 4))}";
    }

    public Index? Declared { get; }

    public string Name { get; }

    public BsonDocument Keys { get; }

    /// <summary>True for the documents that are in the index; a query repeats it, or the server would not use the index.</summary>
    public BsonDocument Only { get; }

    public CreateIndexModel<BsonDocument> Model => new(Keys, new CreateIndexOptions<BsonDocument>
    {
        Name = Name, Unique = Declared is { IsUnique: true } ? true : null, PartialFilterExpression = Only.ElementCount > 0 ? Only : null,
    });

    public static ShelfIndex Of(Index index)
    {
        var fields = index.Fields.Select(Field).ToImmutableArray();
        // A unique index holds no more than what must be unique: its keys alone decide the order.
        var keys = new BsonDocument(fields.Concat(index.IsUnique || fields.Contains("_id") ? [] : ["_id"]).Select(field => new BsonElement(field, 1)));
        var only = new BsonDocument();
        if (index.OnlyWhere is { } flag) only[Field(IndexField.Of(flag))] = true;
        foreach (var field in index.Fields.Where(field => index.IsUnique && Field(field) != "_id")) only[Field(field)] = Exempting(field);
        return new ShelfIndex(index, index.Name, keys, only);
    }

    public static ShelfIndex OfSearch() => new(null, "search",
        new BsonDocument { { "communityId", 1 }, { SearchWords.List, 1 }, { SearchWords.At, 1 }, { "_id", 1 } }, new BsonDocument(SearchWords.At, new BsonDocument("$exists", true)));

    public static string Field(IndexField field) => field.Name == "id" ? "_id" : field.Name;

    /// <summary>The declared name in an index's name of the server.</summary>
    public static string Declaration(string name) => name == "_id_" ? "id" : name.LastIndexOf(MarkSign) is > 0 and var mark ? name[..mark] : name;

    // A missing value exempts, and so does a list without any: an empty one would be a key like others.
    private static BsonDocument Exempting(IndexField field) => field.IsList ? new BsonDocument("$gte", "") : new BsonDocument("$exists", true);
}
