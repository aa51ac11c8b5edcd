using System.Buffers.Binary;

namespace Linli.Api.Features.Photos.Images;

/// <summary>Whether a segment holds what its marker says and nothing else.</summary>
internal static class JpegTables
{
    public static bool TryReadSize(ReadOnlySpan<byte> frame, out int width, out int height)
    {
        (width, height) = (0, 0);
        if (frame.Length < 6 || frame[0] != 8 || frame[5] is not (1 or 3 or 4) || frame.Length != 6 + 3 * frame[5]) return false;
        height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]);
        width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        return width > 0 && height > 0;
    }

    public static bool AreQuantization(ReadOnlySpan<byte> tables)
    {
        while (!tables.IsEmpty)
        {
            var size = 1 + (tables[0] >> 4 == 0 ? 64 : 128);
            if (tables[0] >> 4 > 1 || (tables[0] & 15) > 3 || tables.Length < size) return false;
            tables = tables[size..];
        }
        return true;
    }

    public static bool AreHuffman(ReadOnlySpan<byte> tables)
    {
        while (!tables.IsEmpty)
        {
            if (tables.Length < 17 || tables[0] >> 4 > 1 || (tables[0] & 15) > 3) return false;
            var size = 17;
            foreach (var codes in tables[1..17]) size += codes;
            if (tables.Length < size) return false;
            tables = tables[size..];
        }
        return true;
    }

    public static bool IsScanHeader(ReadOnlySpan<byte> scan) => scan.Length >= 6 && scan[0] is >= 1 and <= 4 && scan.Length == 4 + 2 * scan[0];
}
