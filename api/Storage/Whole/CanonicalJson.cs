using System.Text.Encodings.Web;
using System.Text.Json;

namespace Linli.Api.Storage.Whole;

/// <summary>One spelling for equal JSON: properties by name, no blanks, one way to escape and to write a number. Engines may keep properties in another order.</summary>
public static class CanonicalJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(ReadOnlyMemory<byte> json)
    {
        using var parsed = JsonDocument.Parse(json);
        using var bytes = new MemoryStream(json.Length);
        using (var writer = new Utf8JsonWriter(bytes, Plain)) Write(writer, parsed.RootElement);
        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in value.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(property.Name);
                    Write(writer, property.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var part in value.EnumerateArray()) Write(writer, part);
                writer.WriteEndArray();
                break;
            case JsonValueKind.String: writer.WriteStringValue(value.GetString()); break;
            case JsonValueKind.Number when value.TryGetInt64(out var whole): writer.WriteNumberValue(whole); break;
            case JsonValueKind.Number when value.TryGetDecimal(out var number): writer.WriteNumberValue(number); break;
            case JsonValueKind.Number: writer.WriteNumberValue(value.GetDouble()); break;
            default: value.WriteTo(writer); break;
        }
    }
}
