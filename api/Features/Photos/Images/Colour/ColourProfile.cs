using System.Buffers.Binary;

namespace Linli.Api.Features.Photos.Images.Colour;

/// <summary>
/// The colour profile of an image (ICC.1:2022), written anew from the numbers that say what its colours are: primaries, white and curves, as phones and cameras use them (sRGB, Display P3,
/// Adobe RGB, grey). Names, makers, dates, private tags and whatever else somebody may have put in are left behind. A profile of another make (tables, CMYK) is left out as a whole; its image is
/// then shown as sRGB.
/// </summary>
internal static class ColourProfile
{
    private const int HeaderBytes = 128, TagBytes = 12, MostTags = 100;

    private static readonly string[] Rgb = ["wtpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"];
    private static readonly string[] Grey = ["wtpt", "chad", "kTRC"];

    /// <summary>Larger ones are made of tables.</summary>
    public const int MostBytes = 60_000;

    /// <returns>Null when nothing can be kept of it.</returns>
    public static byte[]? Clean(ReadOnlySpan<byte> profile)
    {
        if (profile.Length < HeaderBytes + 4 || !profile[36..40].SequenceEqual("acsp"u8) || !profile[20..24].SequenceEqual("XYZ "u8) || profile[8] is not (2 or 4)) return null;
        var names = profile[16..20].SequenceEqual("RGB "u8) ? Rgb : profile[16..20].SequenceEqual("GRAY"u8) ? Grey : null;
        if (names is null) return null;

        var tags = new List<(string Name, byte[] Data)>();
        foreach (var name in names)
        {
            var data = Find(profile, name) is { } found ? ProfileTag.Clean(name, profile[found]) : null;
            if (data is not null) tags.Add((name, data));
            // Only how the white was adapted may be left unsaid.
            else if (name != "chad") return null;
        }

        var written = ProfileFile.Write(isVersion4: profile[8] == 4, profile[16..20], tags);
        return written.Length <= MostBytes ? written : null;
    }

    private static Range? Find(ReadOnlySpan<byte> profile, string name)
    {
        var count = BinaryPrimitives.ReadUInt32BigEndian(profile[HeaderBytes..]);
        if (count > MostTags || HeaderBytes + 4 + count * TagBytes > profile.Length) return null;
        for (var at = HeaderBytes + 4; at < HeaderBytes + 4 + count * TagBytes; at += TagBytes)
        {
            if (!System.Text.Encoding.Latin1.GetString(profile.Slice(at, 4)).Equals(name, StringComparison.Ordinal)) continue;
            var (offset, size) = (BinaryPrimitives.ReadUInt32BigEndian(profile[(at + 4)..]), BinaryPrimitives.ReadUInt32BigEndian(profile[(at + 8)..]));
            return offset <= profile.Length && size <= profile.Length - offset ? (int)offset..(int)(offset + size) : null;
        }

        return null;
    }
}
