using System.IO.Compression;

namespace Linli.Api.Features.Photos.Images.Colour;

/// <summary>A PNG carries a profile with a name, compressed.</summary>
internal static class PngProfile
{
    private const int LongestName = 79;

    // Profiles with tables, which are not kept, may have megabytes.
    private const int MostBytes = 1024 * 1024;

    /// <returns>The chunk's data anew; null when nothing of it is kept.</returns>
    public static byte[]? Clean(ReadOnlySpan<byte> chunk)
    {
        var name = chunk.IndexOf((byte)0);
        if (name is < 1 or > LongestName || chunk.Length < name + 3 || chunk[name + 1] != 0) return null;
        return Unpack(chunk[(name + 2)..].ToArray()) is { } profile && ColourProfile.Clean(profile) is { } clean ? [.. "ICC\0\0"u8, .. Pack(clean)] : null;
    }

    private static byte[]? Unpack(byte[] packed)
    {
        try
        {
            using var stream = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
            var profile = new byte[MostBytes];
            var length = stream.ReadAtLeast(profile, MostBytes, throwOnEndOfStream: false);
            return length < MostBytes ? profile[..length] : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Pack(byte[] profile)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal)) stream.Write(profile);
        return packed.ToArray();
    }
}
