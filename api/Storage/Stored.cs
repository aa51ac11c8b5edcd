using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Linli.Api.Events;

namespace Linli.Api.Storage;

/// <summary>How documents and events look at rest: camelCase JSON, enums by name, instants in UTC with milliseconds and a fixed width (so that text order is time order).</summary>
public static class Stored
{
    public const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new InstantConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithoutAudience } },
    };

    public static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture);

    // An attribute on the abstract property does not reach the records that override it. Who hears of an event is computed, never stored or sent.
    private static void WithoutAudience(JsonTypeInfo type)
    {
        if (!type.Type.IsAssignableTo(typeof(ForumEvent))) return;
        foreach (var property in type.Properties.Where(property => property.PropertyType == typeof(Audience)).ToList()) type.Properties.Remove(property);
    }

    /// <summary>An index key as every engine compares it: text, whole number, or null.</summary>
    public static object? Key(object? value) => value switch
    {
        null or string or long => value,
        bool flag => flag ? 1L : 0L,
        DateTimeOffset at => Instant(at),
        Enum member => JsonNamingPolicy.CamelCase.ConvertName(member.ToString()),
        int or short or byte => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"{value.GetType().Name} is not an index key."),
    };

    /// <summary>Milliseconds are what is stored and shown; finer input is cut, so that what was written equals what is read.</summary>
    public sealed class InstantConverter : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset().ToUniversalTime();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
        {
            Span<byte> text = stackalloc byte[24];
            value.UtcDateTime.TryFormat(text, out var written, InstantFormat, CultureInfo.InvariantCulture);
            writer.WriteStringValue(text[..written]);
        }
    }
}
