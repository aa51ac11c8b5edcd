using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Linli.Api.Storage;

namespace Linli.Api.Features.Votes.Ledger.Lines;

/// <summary>
/// One spelling of JSON for everything in a ledger (RFC 8785): properties by name, no blanks, text unescaped where it can be, whole numbers only.
/// Reading takes that spelling alone, so whatever is there beside what the format knows, twice, or written otherwise, is no line of a ledger.
/// </summary>
internal static class Canonical
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false), new Stored.InstantConverter(), new CanonicalText() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { ByName } },
    };

    public static byte[] Of(object value) => JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), Json);

    public static void Write(object value, Stream stream) => JsonSerializer.Serialize(stream, value, value.GetType(), Json);

    /// <summary>64 hexadecimal digits.</summary>
    public static string Hash(object value) => Convert.ToHexStringLower(SHA256.HashData(Of(value)));

    /// <returns>Null when it is anything but this type in its one spelling.</returns>
    public static T? Read<T>(ReadOnlySpan<byte> bytes) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(bytes, Json) is { } value && bytes.SequenceEqual(Of(value)) ? value : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static void ByName(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object) return;
        foreach (var (place, property) in type.Properties.OrderBy(property => property.Name, StringComparer.Ordinal).Index()) property.Order = place;
    }
}
