using System.Buffers.Binary;

namespace Linli.Api.Features.Photos.Images;

/// <summary>The headers of the two ways in which WebP codes pixels.</summary>
internal static class WebPBitstream
{
    public static bool TryReadSize(RiffChunk chunk, out int width, out int height)
    {
        (width, height) = (0, 0);
        return chunk.Name switch
        {
            "VP8 " => TryReadLossy(chunk.Data, out width, out height),
            "VP8L" => TryReadLossless(chunk.Data, out width, out height),
            _ => false,
        };
    }

    // RFC 6386, 9.1: a key frame, its start code, and 14 bits for each side.
    private static bool TryReadLossy(ReadOnlySpan<byte> data, out int width, out int height)
    {
        (width, height) = (0, 0);
        if (data.Length < 10 || (data[0] & 1) != 0 || data[3] != 0x9D || data[4] != 0x01 || data[5] != 0x2A) return false;
        var firstPartition = (data[0] | data[1] << 8 | data[2] << 16) >> 5;
        if (firstPartition > data.Length - 10) return false;
        width = BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF;
        height = BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF;
        return width > 0 && height > 0;
    }

    // RFC 9649, 3: a signature, 14 bits for each side less one, alpha, and version zero.
    private static bool TryReadLossless(ReadOnlySpan<byte> data, out int width, out int height)
    {
        (width, height) = (0, 0);
        if (data.Length < 6 || data[0] != 0x2F) return false;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
        width = (int)(bits & 0x3FFF) + 1;
        height = (int)(bits >> 14 & 0x3FFF) + 1;
        return bits >> 29 == 0;
    }
}
