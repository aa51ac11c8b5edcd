using System.Buffers.Binary;
using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Linli.Api.Storage;

/// <summary>A place in an ordered list: the keys and the id of the last document handed out. Stable under inserts before it.</summary>
/// <param name="Keys">Values of the index fields after the query's prefix: string, long, or null.</param>
/// <param name="Id">The last document's id, the tie-break.</param>
public sealed record Cursor(ImmutableArray<object?> Keys, string Id)
{
    internal string Write(int fingerprint) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes((object?[])[fingerprint, Id, .. Keys]));

    internal static bool TryRead(string text, int fingerprint, int keys, out Cursor cursor)
    {
        cursor = null!;
        try
        {
            if (text.Length > 2000 || !Base64Url.IsValid(text)) return false;
            var parts = JsonSerializer.Deserialize<JsonElement[]>(Base64Url.DecodeFromChars(text));
            if (parts is null || parts.Length != keys + 2 || parts[0].GetInt32() != fingerprint || parts[1].GetString() is not { } id) return false;
            cursor = new Cursor([.. parts.Skip(2).Select(Value)], id);
            return true;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            return false;
        }
    }

    internal static int FingerprintOf(IEnumerable<object?> parts)
    {
        var text = string.Join('\u001f', parts.Select(part => part switch { DateTimeOffset at => Stored.Instant(at), _ => Convert.ToString(part, CultureInfo.InvariantCulture) }));
        return BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static object? Value(JsonElement part) => part.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number => part.GetInt64(),
        JsonValueKind.String => part.GetString(),
        _ => throw new FormatException(),
    };
}
