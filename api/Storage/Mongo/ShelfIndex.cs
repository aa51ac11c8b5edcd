using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo;

/// <summary>
/// An index of a collection. Its name ends in a mark of its definition: a changed declaration is another index, and nodes of the version before go on with
/// theirs. A declaration that was only renamed goes on with the index that is there: the server keeps no second one like it.
/// </summary>
internal sealed class ShelfIndex
{
    private const char MarkSign = '.';
    private readonly string _name;
    private readonly string _mark;

    private ShelfIndex(Index? declared, string name, BsonDocument keys, BsonDocument only)
    {
        (Declared, Keys, Only) = (declared, keys, only);
        _name = name;
        var definition = $"{keys.ToJson()} {only.ToJson()} {declared?.IsUnique}";
        _mark = $"{MarkSign}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(definition)).AsSpan(0, 4))}";
        Name = $"{name}{_mark}";
    }

    public Index? Declared { get; }

    /// <summary>By which the server knows it.</summary>
    public string Name { get; private set; }

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

    /// <summary>The declared name of the index that the server knows by this one.</summary>
    public static string Declaration(Shelf shelf, string name) => name == "_id_" ? "id" : shelf.Indexes.FirstOrDefault(index => index.Name == name)?._name ?? name;

    /// <summary>Goes on with an index of the same definition under another name, if there is one.</summary>
    public void Adopt(IEnumerable<string> names)
    {
        if (names.FirstOrDefault(name => name.EndsWith(_mark, StringComparison.Ordinal)) is { } twin) Name = twin;
    }

    /// <summary>Whether the server has it as it is declared. Names alone do not tell: somebody may have made it anew by hand, or hidden it.</summary>
    public bool IsAsDeclared(BsonDocument there) =>
        there["key"].AsBsonDocument.Select(key => (key.Name, key.Value.ToInt32())).SequenceEqual(Keys.Select(key => (key.Name, key.Value.ToInt32())))
        && there.GetValue("unique", false).ToBoolean() == Declared is { IsUnique: true }
        && !there.GetValue("hidden", false).ToBoolean()
        && there.GetValue("partialFilterExpression", new BsonDocument()).AsBsonDocument.Names.Order(StringComparer.Ordinal).SequenceEqual(Only.Names.Order(StringComparer.Ordinal));

    // A missing value exempts, and so does a list without any: an empty one would be a key like others.
    private static BsonDocument Exempting(IndexField field) => field.IsList ? new BsonDocument("$gte", "") : new BsonDocument("$exists", true);
}
