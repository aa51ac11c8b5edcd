using System.Buffers.Binary;
using System.Text;

namespace Linli.Api.Features.Photos.Images.Colour;

/// <summary>A profile with these tags and nothing else that could differ.</summary>
internal static class ProfileFile
{
    private const int HeaderBytes = 128;

    // The format asks for a name and for rights.
    private const string Name = "Linli", Rights = "CC0";

    public static byte[] Write(bool isVersion4, ReadOnlySpan<byte> space, IReadOnlyList<(string Name, byte[] Data)> tags)
    {
        (string Name, byte[] Data)[] all = [("desc", isVersion4 ? Words(Name) : Description(Name)), ("cprt", isVersion4 ? Words(Rights) : Plain(Rights)), .. tags];
        var table = new byte[4 + all.Length * 12];
        BinaryPrimitives.WriteInt32BigEndian(table, all.Length);
        var (body, places) = (new List<byte>(), new Dictionary<string, int>());
        foreach (var ((name, data), at) in all.Select((tag, number) => (tag, 4 + number * 12)))
        {
            // Three equal curves lie there once.
            var key = Convert.ToHexString(data);
            if (!places.TryGetValue(key, out var place))
            {
                places[key] = place = HeaderBytes + table.Length + body.Count;
                body.AddRange(data);
                while (body.Count % 4 != 0) body.Add(0);
            }

            Encoding.Latin1.GetBytes(name, table.AsSpan(at));
            BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(at + 4), place);
            BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(at + 8), data.Length);
        }

        return [.. Header(isVersion4, space, HeaderBytes + table.Length + body.Count), .. table, .. body];
    }

    private static byte[] Header(bool isVersion4, ReadOnlySpan<byte> space, int size)
    {
        var header = new byte[HeaderBytes];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        (header[8], header[9]) = isVersion4 ? ((byte)4, (byte)0x30) : ((byte)2, (byte)0x40);
        "mntr"u8.CopyTo(header.AsSpan(12));
        space.CopyTo(header.AsSpan(16));
        "XYZ "u8.CopyTo(header.AsSpan(20));
        // The year 2000, January the first.
        (header[24], header[25], header[27], header[29]) = (0x07, 0xD0, 1, 1);
        "acsp"u8.CopyTo(header.AsSpan(36));
        // D50, the white of the connection space.
        ReadOnlySpan<byte> white = [0, 0, 0xF6, 0xD6, 0, 1, 0, 0, 0, 0, 0xD3, 0x2D];
        white.CopyTo(header.AsSpan(68));
        return header;
    }

    private static byte[] Plain(string text) => [.. "text"u8, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(text), 0];

    private static byte[] Description(string text) => [.. "desc"u8, 0, 0, 0, 0, 0, 0, 0, (byte)(text.Length + 1), .. Encoding.ASCII.GetBytes(text), 0, .. new byte[4 + 4 + 2 + 1 + 67]];

    private static byte[] Words(string text) =>
        [.. "mluc"u8, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 12, .. "enUS"u8, 0, 0, 0, (byte)(text.Length * 2), 0, 0, 0, 28, .. Encoding.BigEndianUnicode.GetBytes(text)];
}
