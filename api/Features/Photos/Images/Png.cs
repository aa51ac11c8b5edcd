using System.Buffers;
using System.Buffers.Binary;
using Linli.Api.Features.Photos.Images.Colour;

namespace Linli.Api.Features.Photos.Images;

/// <summary>PNG (W3C, third edition), still or animated: a signature and a list of checked chunks.</summary>
internal static class Png
{
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Null when the file is damaged.</summary>
    public static CleanImage? Clean(ReadOnlySpan<byte> file)
    {
        var rest = file[Signature.Length..];
        if (!PngChunk.TryRead(ref rest, out var header) || header.Name != "IHDR" || !TryReadSize(header.Data, out var width, out var height)) return null;

        var output = new ArrayBufferWriter<byte>(file.Length + 64);
        output.Write(Signature);
        PngChunk.Write(output, header.Name, header.Data);
        var needsPalette = header.Data[9] == 3;
        var (hasPalette, hasPixels, hasProfile, isOriented) = (false, false, false, false);
        while (PngChunk.TryRead(ref rest, out var chunk))
        {
            switch (chunk.Name)
            {
                case "PLTE":
                    if (hasPalette || hasPixels || chunk.Data.Length is 0 or > 768 || chunk.Data.Length % 3 != 0) return null;
                    hasPalette = true;
                    PngChunk.Write(output, chunk.Name, chunk.Data);
                    break;
                case "IDAT":
                    if (needsPalette && !hasPalette) return null;
                    hasPixels = true;
                    PngChunk.Write(output, chunk.Name, chunk.Data);
                    break;
                case "IEND":
                    if (!hasPixels || chunk.Data.Length != 0) return null;
                    PngChunk.Write(output, chunk.Name, chunk.Data);
                    return new CleanImage(ImageKind.Png, width, height, output.WrittenMemory);
                // Transparency, colour, the pixel's shape and the frames of an animation; nothing that is text, time or private.
                case "tRNS" or "gAMA" or "cHRM" or "sRGB" or "cICP" or "sBIT" or "pHYs" or "acTL" or "fcTL" or "fdAT":
                    PngChunk.Write(output, chunk.Name, chunk.Data);
                    break;
                case "iCCP" when !hasProfile:
                    hasProfile = true;
                    if (PngProfile.Clean(chunk.Data) is { } profile) PngChunk.Write(output, chunk.Name, profile);
                    break;
                case "eXIf" when !isOriented:
                    isOriented = true;
                    var orientation = Orientation.Of(chunk.Data);
                    if (orientation != Orientation.Upright) PngChunk.Write(output, chunk.Name, Orientation.Write(orientation));
                    break;
                // A decoder must refuse a critical chunk (capital first letter) that it does not know.
                case [>= 'A' and <= 'Z', ..]:
                    return null;
            }
        }
        return null;
    }

    private static bool TryReadSize(ReadOnlySpan<byte> header, out int width, out int height)
    {
        (width, height) = (0, 0);
        if (header.Length != 13 || header[10] != 0 || header[11] != 0 || header[12] > 1) return false;
        var (depth, colour) = (header[8], header[9]);
        var fits = colour switch { 0 => depth is 1 or 2 or 4 or 8 or 16, 3 => depth is 1 or 2 or 4 or 8, 2 or 4 or 6 => depth is 8 or 16, _ => false };
        width = BinaryPrimitives.ReadInt32BigEndian(header);
        height = BinaryPrimitives.ReadInt32BigEndian(header[4..]);
        return fits && width > 0 && height > 0;
    }
}
