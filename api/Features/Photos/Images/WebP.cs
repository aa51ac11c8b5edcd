using System.Buffers;
using System.Buffers.Binary;
using Linli.Api.Features.Photos.Images.Colour;

namespace Linli.Api.Features.Photos.Images;

/// <summary>WebP (RFC 9649): a RIFF file with one bitstream, or an extended one with profile, transparency, animation and metadata.</summary>
internal static class WebP
{
    private const byte HasAnimation = 0x02, HasExif = 0x08, HasAlpha = 0x10, HasProfile = 0x20;

    /// <summary>Null when the file is damaged.</summary>
    public static CleanImage? Clean(ReadOnlySpan<byte> file)
    {
        // What lies beyond the size that the container states is left behind.
        var size = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]);
        if (size < 12 || size > file.Length - 8) return null;
        var chunks = file[12..(8 + (int)size)];
        if (!RiffChunk.TryRead(ref chunks, out var first)) return null;

        var output = new ArrayBufferWriter<byte>(file.Length + 64);
        output.Write("RIFF\0\0\0\0WEBP"u8);
        if (first.Name == "VP8X") return CleanExtended(output, first.Data, chunks);

        if (!WebPBitstream.TryReadSize(first, out var width, out var height)) return null;
        RiffChunk.Write(output, first.Name, first.Data);
        return Finish(output, width, height);
    }

    private static CleanImage? CleanExtended(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> header, ReadOnlySpan<byte> chunks)
    {
        if (header.Length != 10) return null;
        var (width, height) = (Number24(header[4..]) + 1, Number24(header[7..]) + 1);
        var isAnimated = (header[0] & HasAnimation) != 0;
        var flagsAt = output.WrittenCount + 8;
        RiffChunk.Write(output, "VP8X", header);

        var flags = (byte)(header[0] & (HasAnimation | HasAlpha));
        var (pictures, orientation) = (0, Orientation.Upright);
        while (!chunks.IsEmpty)
        {
            if (!RiffChunk.TryRead(ref chunks, out var chunk)) return null;
            switch (chunk.Name)
            {
                case "ICCP" when pictures == 0 && (flags & HasProfile) == 0:
                    if (ColourProfile.Clean(chunk.Data) is not { } profile) break;
                    flags |= HasProfile;
                    RiffChunk.Write(output, chunk.Name, profile);
                    break;
                case "ANIM" when isAnimated && chunk.Data.Length == 6:
                case "ALPH" when !isAnimated && pictures == 0:
                    RiffChunk.Write(output, chunk.Name, chunk.Data);
                    break;
                case "ANMF" when isAnimated:
                    if (!WebPFrame.TryClean(chunk.Data, width, height, out var frame)) return null;
                    RiffChunk.Write(output, chunk.Name, frame);
                    pictures++;
                    break;
                case "VP8 " or "VP8L" when !isAnimated && pictures == 0:
                    if (!WebPBitstream.TryReadSize(chunk, out var pixelsAcross, out var pixelsDown) || (pixelsAcross, pixelsDown) != (width, height)) return null;
                    RiffChunk.Write(output, chunk.Name, chunk.Data);
                    pictures++;
                    break;
                case "EXIF":
                    orientation = Orientation.Of(chunk.Data);
                    break;
            }
        }
        if (pictures == 0) return null;

        if (orientation != Orientation.Upright)
        {
            flags |= HasExif;
            RiffChunk.Write(output, "EXIF", Orientation.Write(orientation));
        }
        return Finish(output, width, height, flagsAt, flags);
    }

    private static CleanImage Finish(ArrayBufferWriter<byte> output, int width, int height, int flagsAt = -1, byte flags = 0)
    {
        var bytes = output.WrittenSpan.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), bytes.Length - 8);
        if (flagsAt >= 0) bytes.AsSpan(flagsAt, 4).Clear();
        if (flagsAt >= 0) bytes[flagsAt] = flags;
        return new CleanImage(ImageKind.WebP, width, height, bytes);
    }

    internal static int Number24(ReadOnlySpan<byte> at) => at[0] | at[1] << 8 | at[2] << 16;
}
