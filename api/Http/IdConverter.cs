using System.Text.Json;
using System.Text.Json.Serialization;

namespace Linli.Api.Http;

/// <summary>Ids that clients choose, as Linli itself writes ids (32 hexadecimal digits) or with hyphens; the framework alone would take only the latter.</summary>
public sealed class IdConverter : JsonConverter<Guid>
{
    public override Guid Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { } text && (Guid.TryParseExact(text, "N", out var id) || Guid.TryParseExact(text, "D", out id))
            ? id : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Guid value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString("N"));
}
