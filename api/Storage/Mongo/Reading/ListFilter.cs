using System.Collections.Immutable;
using MongoDB.Bson;

namespace Linli.Api.Storage.Mongo.Reading;

/// <summary>A query over a declared index as a filter and a sort that run along that index. The index is named as a hint, so the server refuses rather than scan.</summary>
internal sealed class ListFilter
{
    private ListFilter(ShelfIndex index, BsonDocument filter, BsonDocument? sort, ImmutableArray<IndexField> keys) => (Hint, Filter, Sort, Keys) = (index.Name, filter, sort, keys);

    public string Hint { get; }

    public BsonDocument Filter { get; }

    /// <summary>Null where the prefix leaves one document at most.</summary>
    public BsonDocument? Sort { get; }

    /// <summary>The fields after the prefix.</summary>
    public ImmutableArray<IndexField> Keys { get; }

    public static ListFilter Page<T>(Shelf shelf, Query<T> query) where T : Document
    {
        var keys = query.Index.Fields[query.Prefix.Length..];
        string[] order = [.. keys.Select(ShelfIndex.Field), .. query.Index.IsUnique ? (string[])[] : ["_id"]];
        var filter = Bounds(shelf, query);
        if (query.Position is { } position && order.Length > 0)
        {
            var values = keys.Select((field, place) => FieldValue.Of(field, position.Keys[place])).Append(new BsonString(position.Id));
            filter.Add(Behind([.. order.Zip(values)], query.IsBackwards));
        }

        var sort = new BsonDocument(order.Distinct().Select(field => new BsonElement(field, query.IsBackwards ? -1 : 1)));
        return new ListFilter(shelf.IndexOf(query.Index), And(filter), order.Length > 0 ? sort : null, keys);
    }

    /// <summary>The whole list, whatever the page, with the filters outside the index.</summary>
    public static ListFilter Whole<T>(Shelf shelf, Query<T> query) where T : Document
    {
        var filter = Bounds(shelf, query);
        foreach (var (field, value) in query.Filters) filter.Add(new BsonDocument(ShelfIndex.Field(field), FieldValue.Of(field, value)));
        return new ListFilter(shelf.IndexOf(query.Index), And(filter), null, []);
    }

    /// <summary>
    /// Whatever comes behind these values in the order of these fields: <c>a ≥ A and (a > A or (b ≥ B and (b > B or …)))</c>. The bound outside the
    /// alternatives is what lets the server begin at the place instead of reading up to it.
    /// </summary>
    /// <remarks>Comparisons stay within one type, and nothing sorts before everything: so backwards asks for what is <em>not</em> greater, which lets missing values through.</remarks>
    public static BsonDocument Behind(ImmutableArray<(string Field, BsonValue Value)> place, bool isBackwards)
    {
        var (field, value) = place[0];
        var isId = field == "_id";
        var beyond = (isBackwards, value.IsBsonNull) switch
        {
            (false, false) => new BsonDocument("$gt", value),
            (false, true) => new BsonDocument("$ne", BsonNull.Value),
            (true, true) => null,
            (true, false) => isId ? new BsonDocument("$lt", value) : new BsonDocument("$not", new BsonDocument("$gte", value)),
        };
        if (place.Length == 1) return new BsonDocument(field, beyond ?? new BsonDocument("$lt", BsonMinKey.Value));
        // Nothing lies before a missing value, so forwards it needs no bound.
        BsonValue? bound = (isBackwards, value.IsBsonNull) switch
        {
            (false, false) => new BsonDocument("$gte", value),
            (false, true) => null,
            (true, true) => BsonNull.Value,
            (true, false) => new BsonDocument("$not", new BsonDocument("$gt", value)),
        };
        var rest = Behind(place[1..], isBackwards);
        var beyondOrRest = beyond is null ? rest : new BsonDocument("$or", new BsonArray { new BsonDocument(field, beyond), rest });
        return And(bound is null ? [beyondOrRest] : [new BsonDocument(field, bound), beyondOrRest]);
    }

    public static BsonDocument And(IReadOnlyCollection<BsonDocument> conditions) =>
        conditions.Count switch { 0 => [], 1 => conditions.First(), _ => new BsonDocument("$and", new BsonArray(conditions)) };

    private static List<BsonDocument> Bounds<T>(Shelf shelf, Query<T> query) where T : Document
    {
        var next = query.Prefix.Length;
        if (query.Index.IsMultikey && !query.Index.Fields.Take(next).Any(field => field.IsList))
            throw new InvalidOperationException($"{query.Index.Name}: a query gives the value of the list field.");
        if ((query.Least ?? query.Below) is not null && next == query.Index.Fields.Length)
            throw new InvalidOperationException($"{query.Index.Name}: no field is left for a range.");

        var conditions = query.Prefix.Select((value, place) => new BsonDocument(ShelfIndex.Field(query.Index.Fields[place]), FieldValue.Of(query.Index.Fields[place], value))).ToList();
        if (query.Least is { } least) conditions.Add(Range("$gte", query.Index.Fields[next], least));
        if (query.Below is { } below) conditions.Add(Range("$lt", query.Index.Fields[next], below));
        conditions.AddRange(shelf.IndexOf(query.Index).Only.Select(only => new BsonDocument(only)));
        return conditions;
    }

    private static BsonDocument Range(string verb, IndexField field, object value) => new(ShelfIndex.Field(field), new BsonDocument(verb, FieldValue.Of(field, value)));
}
