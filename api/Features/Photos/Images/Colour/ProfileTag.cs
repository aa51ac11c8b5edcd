using System.Buffers.Binary;

namespace Linli.Api.Features.Photos.Images.Colour;

/// <summary>The numbers of one tag, in the only spelling that there is for them.</summary>
internal static class ProfileTag
{
    private const int Head = 8, MostPoints = 4096;

    // XYZ of real primaries and whites, and the matrices between whites, stay well below.
    private const int MostFixed = 4 << 16;

    /// <returns>Null when they are none that such a tag may have.</returns>
    public static byte[]? Clean(string name, ReadOnlySpan<byte> tag) => name switch
    {
        _ when tag.Length < Head + 4 => null,
        "chad" => Fixed("sf32"u8, tag, 9),
        "rTRC" or "gTRC" or "bTRC" or "kTRC" => tag[..4].SequenceEqual("para"u8) ? Formula(tag) : Curve(tag),
        _ => Fixed("XYZ "u8, tag, 3),
    };

    private static byte[]? Fixed(ReadOnlySpan<byte> type, ReadOnlySpan<byte> tag, int count)
    {
        if (!tag[..4].SequenceEqual(type) || tag.Length < Head + count * 4 || !AreSmall(tag.Slice(Head, count * 4))) return null;
        return [.. type, 0, 0, 0, 0, .. tag.Slice(Head, count * 4)];
    }

    // A power with up to six more parameters.
    private static byte[]? Formula(ReadOnlySpan<byte> tag)
    {
        var kind = BinaryPrimitives.ReadUInt16BigEndian(tag[Head..]);
        if (kind > 4) return null;
        var length = (ReadOnlySpan<int>)[1, 3, 4, 5, 7];
        var bytes = length[kind] * 4;
        return tag.Length >= Head + 4 + bytes && AreSmall(tag.Slice(Head + 4, bytes)) ? [.. "para"u8, 0, 0, 0, 0, 0, (byte)kind, 0, 0, .. tag.Slice(Head + 4, bytes)] : null;
    }

    // A gamma, or points that rise: what falls is no curve of a screen or a camera, and may be a text.
    private static byte[]? Curve(ReadOnlySpan<byte> tag)
    {
        var count = BinaryPrimitives.ReadUInt32BigEndian(tag[Head..]);
        if (!tag[..4].SequenceEqual("curv"u8) || count > MostPoints || tag.Length < Head + 4 + count * 2) return null;
        var points = tag.Slice(Head + 4, (int)count * 2);
        for (var at = 2; at < points.Length; at += 2)
            if (BinaryPrimitives.ReadUInt16BigEndian(points[at..]) < BinaryPrimitives.ReadUInt16BigEndian(points[(at - 2)..])) return null;
        return [.. "curv"u8, 0, 0, 0, 0, 0, 0, (byte)(count >> 8), (byte)count, .. points];
    }

    private static bool AreSmall(ReadOnlySpan<byte> numbers)
    {
        for (var at = 0; at < numbers.Length; at += 4)
            if (BinaryPrimitives.ReadInt32BigEndian(numbers[at..]) is > MostFixed or < -MostFixed) return false;
        return true;
    }
}
