using MongoDB.Bson;

namespace Linli.Api.Storage.Mongo;

/// <summary>Index keys between the port (text, whole numbers, null) and BSON, where a flag is a flag.</summary>
internal static class FieldValue
{
    public static BsonValue Of(IndexField field, object? value) => Stored.Key(value) switch
    {
        null => BsonNull.Value,
        string text => new BsonString(text),
        long number when IsFlag(field) => (BsonBoolean)(number != 0),
        long number => new BsonInt64(number),
        _ => throw new ArgumentException($"{field.Name} takes no {value!.GetType().Name}."),
    };

    /// <summary>The key as cursors hold it.</summary>
    public static object? Key(BsonDocument body, IndexField field) => body.GetValue(ShelfIndex.Field(field), BsonNull.Value) switch
    {
        BsonString text => text.Value,
        BsonBoolean flag => flag.Value ? 1L : 0L,
        BsonNull => null,
        var number => number.ToInt64(),
    };

    private static bool IsFlag(IndexField field) => (Nullable.GetUnderlyingType(field.Property.PropertyType) ?? field.Property.PropertyType) == typeof(bool);
}
