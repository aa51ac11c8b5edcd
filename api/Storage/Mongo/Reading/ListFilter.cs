using System.Collections.Immutable;
using MongoDB.Bson;

namespace Linli.Api.Storage.Mongo.Reading;

/// <summary>A query over a declared index as a filter and a sort that run along that index. The index is named as a hint, so the server refuses rather than scan.</summary>
internal sealed class ListFilter
{
    private ListFilter(ShelfIndex index, ImmutableArray<BsonDocument> stretches, BsonDocument? sort, ImmutableArray<IndexField> keys) =>
        (Hint, Stretches, Sort, Keys) = (index.Name, stretches, sort, keys);

    public string Hint { get; }

    /// <summary>Parts of the list, one behind the other. Each is equal in its leading fields and begins where it is read from; a page takes the next when one is used up.</summary>
    public ImmutableArray<BsonDocument> Stretches { get; }

    /// <summary>Null where the prefix leaves one document at most.</summary>
    public BsonDocument? Sort { get; }

    /// <summary>The fields after the prefix.</summary>
    public ImmutableArray<IndexField> Keys { get; }

    public static ListFilter Page<T>(Shelf shelf, Query<T> query) where T : Document
    {
        var keys = query.Index.Fields[query.Prefix.Length..];
        string[] order = [.. keys.Select(ShelfIndex.Field), .. query.Index.IsUnique ? (string[])[] : ["_id"]];
        var bounds = Bounds(shelf, query);
        ImmutableArray<BsonDocument> stretches = [And(bounds)];
        if (query.Position is { } position && order.Length > 0)
        {
            var values = keys.Select((field, place) => FieldValue.Of(field, position.Keys[place])).Append(new BsonString(position.Id));
            stretches = [.. Behind([.. order.Zip(values)], query.IsBackwards).Select(stretch => And([.. bounds, stretch]))];
        }

        var sort = new BsonDocument(order.Distinct().Select(field => new BsonElement(field, query.IsBackwards ? -1 : 1)));
        return new ListFilter(shelf.IndexOf(query.Index), stretches, order.Length > 0 ? sort : null, keys);
    }

    /// <summary>The whole list, whatever the page, with the filters outside the index.</summary>
    public static (BsonDocument Filter, string Hint) Whole<T>(Shelf shelf, Query<T> query) where T : Document
    {
        var filter = Bounds(shelf, query);
        foreach (var (field, value) in query.Filters) filter.Add(new BsonDocument(ShelfIndex.Field(field), FieldValue.Of(field, value)));
        return (And(filter), shelf.IndexOf(query.Index).Name);
    }

    /// <summary>
    /// Whatever comes behind these values in the order of these fields. As one condition (a > A or a = A and (b > B or …)) the server would read up to
    /// the place; so it is asked for in stretches: first <c>a = A and b > B</c>, then <c>a > A</c>. Only the id as tie-break shares its field's
    /// stretch: <c>b ≥ B and (b > B or id > ID)</c> reads over no more than what is equal in everything.
    /// </summary>
    public static IEnumerable<BsonDocument> Behind(ImmutableArray<(string Field, BsonValue Value)> place, bool isBackwards)
    {
        var hasTie = place.Length > 1 && place[^1].Field == "_id";
        for (var last = place.Length - (hasTie ? 2 : 1); last >= 0; last--)
        {
            var (field, value) = place[last];
            var equal = place[..last].Select(earlier => new BsonDocument(earlier.Field, earlier.Value));
            var isInnermost = hasTie && last == place.Length - 2;
            if (isInnermost) yield return And([.. equal, .. WithTie(field, value, Beyond("_id", place[^1].Value, isBackwards)!, isBackwards)]);
            else if (Beyond(field, value, isBackwards) is { } beyond) yield return And([.. equal, beyond]);
        }
    }

    private static BsonDocument[] WithTie(string field, BsonValue value, BsonDocument tie, bool isBackwards)
    {
        if (Beyond(field, value, isBackwards) is not { } beyond) return [new BsonDocument(field, value), tie];
        var either = new BsonDocument("$or", new BsonArray { beyond, tie });
        // Nothing lies before a missing value, so forwards it needs no bound.
        if (value.IsBsonNull) return [either];
        return [new BsonDocument(field, isBackwards ? new BsonDocument("$not", new BsonDocument("$gt", value)) : new BsonDocument("$gte", value)), either];
    }

    // Comparisons stay within one type, and missing values come first: so backwards asks for what is not greater, which lets them through.
    private static BsonDocument? Beyond(string field, BsonValue value, bool isBackwards) => (isBackwards, value.IsBsonNull) switch
    {
        (false, false) => new BsonDocument(field, new BsonDocument("$gt", value)),
        (false, true) => new BsonDocument(field, new BsonDocument("$ne", BsonNull.Value)),
        (true, true) => null,
        (true, false) when field == "_id" => new BsonDocument(field, new BsonDocument("$lt", value)),
        (true, false) => new BsonDocument(field, new BsonDocument("$not", new BsonDocument("$gte", value))),
    };

    /// <summary>All of the conditions.</summary>
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
