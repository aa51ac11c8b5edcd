using System.Globalization;
using System.Text.Json;
using MongoDB.Bson;

namespace Linli.Api.Storage.Mongo;

/// <summary>
/// JSON as BSON and back, so that documents look the same at rest in every engine. Whole numbers are 64-bit integers, other numbers decimals (an area
/// of 51.80 stays one), instants stay the text of fixed width whose order is time's.
/// </summary>
internal static class JsonBson
{
    public static BsonDocument Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return (BsonDocument)Value(ref reader);
    }

    public static void Write(Utf8JsonWriter json, BsonValue value)
    {
        switch (value)
        {
            case BsonDocument document:
                json.WriteStartObject();
                foreach (var (name, part) in document.Elements.Select(element => (element.Name, element.Value)))
                {
                    json.WritePropertyName(name);
                    Write(json, part);
                }

                json.WriteEndObject();
                break;
            case BsonArray array:
                json.WriteStartArray();
                foreach (var part in array) Write(json, part);
                json.WriteEndArray();
                break;
            case BsonString text: json.WriteStringValue(text.Value); break;
            case BsonInt64 or BsonInt32: json.WriteNumberValue(value.ToInt64()); break;
            case BsonBoolean flag: json.WriteBooleanValue(flag.Value); break;
            case BsonDecimal128 number: json.WriteNumberValue(Decimal128.ToDecimal(number.Value)); break;
            case BsonDouble number: json.WriteNumberValue(number.Value); break;
            case BsonNull: json.WriteNullValue(); break;
            default: throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"A stored document holds a {value.BsonType}, which Linli never writes."));
        }
    }

    private static BsonValue Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Object(ref reader),
        JsonTokenType.StartArray => Array(ref reader),
        JsonTokenType.String => new BsonString(reader.GetString()!),
        JsonTokenType.Number => reader.TryGetInt64(out var whole) ? new BsonInt64(whole) : reader.TryGetDecimal(out var number) ? new BsonDecimal128(number) : new BsonDouble(reader.GetDouble()),
        JsonTokenType.True => BsonBoolean.True,
        JsonTokenType.False => BsonBoolean.False,
        _ => BsonNull.Value,
    };

    private static BsonDocument Object(ref Utf8JsonReader reader)
    {
        var document = new BsonDocument();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            document.Add(name, Value(ref reader));
        }

        return document;
    }

    private static BsonArray Array(ref Utf8JsonReader reader)
    {
        var array = new BsonArray();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) array.Add(Value(ref reader));
        return array;
    }
}
