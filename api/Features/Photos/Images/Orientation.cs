using System.Buffers.Binary;

namespace Linli.Api.Features.Photos.Images;

/// <summary>The one thing of EXIF that is kept, as without it a phone's photo lies on its side.</summary>
internal static class Orientation
{
    /// <summary>Stored as it is to be seen.</summary>
    public const int Upright = 1;

    private const ushort Tag = 0x0112;
    private const ushort Short = 3;
    private const int EntrySize = 12;

    /// <summary>1 to 8 from a TIFF block; <see cref="Upright"/> when it says nothing that makes sense.</summary>
    public static int Of(ReadOnlySpan<byte> tiff)
    {
        if (tiff.StartsWith("Exif\0\0"u8)) tiff = tiff[6..];
        if (tiff.Length < 8) return Upright;
        var isBigEndian = tiff.StartsWith("MM\0*"u8);
        if (!isBigEndian && !tiff.StartsWith("II*\0"u8)) return Upright;

        var start = isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]);
        if (start > tiff.Length - 2) return Upright;
        var directory = tiff[(int)start..];
        for (int entries = Number(directory, isBigEndian), at = 2; entries > 0 && at + EntrySize <= directory.Length; entries--, at += EntrySize)
        {
            var entry = directory.Slice(at, EntrySize);
            if (Number(entry, isBigEndian) != Tag) continue;
            var value = Number(entry[8..], isBigEndian);
            return Number(entry[2..], isBigEndian) == Short && value is >= 1 and <= 8 ? value : Upright;
        }
        return Upright;
    }

    /// <summary>A TIFF block with this one tag.</summary>
    public static byte[] Write(int orientation) =>
    [
        .. "MM\0*"u8, 0, 0, 0, 8,
        0, 1,
        Tag >> 8, Tag & 0xFF, 0, (byte)Short, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
        0, 0, 0, 0,
    ];

    private static ushort Number(ReadOnlySpan<byte> at, bool isBigEndian) =>
        isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(at) : BinaryPrimitives.ReadUInt16LittleEndian(at);
}
