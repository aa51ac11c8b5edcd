using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Linli.Api.Features.Votes.Ledger.Lines;

/// <summary>Text as RFC 8785 spells it: quotes, backslashes and control characters escaped, everything else as it is. (The platform's own encoders escape more.)</summary>
internal sealed class CanonicalText : JsonConverter<string>
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code), '"', '\\']);

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString() : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        if (value.AsSpan().ContainsAny(Escaped)) Escape(value, text);
        else text.Append(value);
        writer.WriteRawValue(text.Append('"').ToString(), skipInputValidation: true);
    }

    private static void Escape(string value, StringBuilder text)
    {
        foreach (var sign in value)
        {
            _ = sign switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append("\\u").Append(((int)sign).ToString("x4", System.Globalization.CultureInfo.InvariantCulture)),
                _ => text.Append(sign),
            };
        }
    }
}
