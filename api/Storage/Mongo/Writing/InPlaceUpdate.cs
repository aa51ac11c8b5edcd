using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo.Writing;

/// <summary>What is changed in place in one document, as one update: sixty neighbours who comment on a post at once count there once, by sixty.</summary>
internal sealed class InPlaceUpdate(string id)
{
    private readonly Dictionary<IndexField, Change.InPlace> _fields = [];

    public WriteModel<BsonDocument> Model => new UpdateOneModel<BsonDocument>(new BsonDocument("_id", id), new BsonDocument(_fields.Values.GroupBy(Verb).Select(verb =>
        new BsonElement(verb.Key, new BsonDocument(verb.Select(change => new BsonElement(ShelfIndex.Field(change.Field), Value(change))))))));

    /// <returns>False when it cannot be said together with what is said already: who adds to a number and lifts it does so in an order.</returns>
    public bool TryTake(Change.InPlace change)
    {
        if (!_fields.TryGetValue(change.Field, out var before)) _fields[change.Field] = change;
        else if (Joined(before, change) is { } joined) _fields[change.Field] = joined;
        else return false;
        return true;
    }

    private static Change.InPlace? Joined(Change.InPlace before, Change.InPlace change) => (before, change) switch
    {
        (Change.Increment one, Change.Increment other) => one with { By = one.By + other.By },
        (Change.Raise one, Change.Raise other) => IsBelow(Stored.Key(one.To), Stored.Key(other.To)) ? other : one,
        _ => null,
    };

    // As the server compares: text by its bytes.
    private static bool IsBelow(object? one, object? other) => (one, other) switch
    {
        (long number, long than) => number < than,
        (string text, string than) => string.CompareOrdinal(text, than) < 0,
        _ => throw new ArgumentException("Only instants and numbers are raised."),
    };

    private static string Verb(Change.InPlace change) => change is Change.Increment ? "$inc" : "$max";

    private static BsonValue Value(Change.InPlace change) => change switch
    {
        Change.Increment increment => new BsonInt64(increment.By),
        Change.Raise raise => FieldValue.Of(raise.Field, raise.To),
        _ => throw new ArgumentException($"{change.GetType().Name} is not a change in place that this engine knows."),
    };
}
