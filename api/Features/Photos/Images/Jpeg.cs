using System.Buffers;
using Linli.Api.Features.Photos.Images.Colour;

namespace Linli.Api.Features.Photos.Images;

/// <summary>JPEG (ITU-T T.81), baseline, extended and progressive: what browsers show.</summary>
internal static class Jpeg
{
    /// <summary>Null when the file is damaged.</summary>
    public static CleanImage? Clean(ReadOnlySpan<byte> file)
    {
        var reader = new JpegReader(file);
        var output = new ArrayBufferWriter<byte>(file.Length + 64);
        var (width, height, scans, orientation) = (0, 0, 0, 0);
        var profile = new JpegProfile();
        output.Write<byte>([0xFF, 0xD8]);
        while (reader.TryReadMarker(out var marker))
        {
            if (marker == 0xD9)
            {
                // What follows the end (a second image, a motion photo's video, an archive) is left behind.
                if (scans == 0) return null;
                output.Write<byte>([0xFF, 0xD9]);
                return new CleanImage(ImageKind.Jpeg, width, height, output.WrittenMemory);
            }
            if (!reader.TryReadSegment(out var payload)) return null;

            switch (marker)
            {
                case 0xC0 or 0xC1 or 0xC2: // a second frame header would be another image
                    if (width != 0 || !JpegTables.TryReadSize(payload, out width, out height)) return null;
                    Write(output, marker, payload);
                    break;
                case 0xC4 when JpegTables.AreHuffman(payload):
                case 0xDB when JpegTables.AreQuantization(payload):
                case 0xDD when payload.Length == 2: // restart interval
                    Write(output, marker, payload);
                    break;
                case 0xDA when width != 0 && JpegTables.IsScanHeader(payload):
                    if (!reader.TryReadScan(out var scan)) return null;
                    Write(output, marker, payload);
                    output.Write(scan);
                    scans++;
                    break;
                case >= 0xE0 and <= 0xEF:
                    WriteApplicationData(output, marker, payload, profile, ref orientation);
                    break;
                case 0xFE: // a comment
                    break;
                default:
                    return null;
            }
        }
        return null;
    }

    private static void WriteApplicationData(ArrayBufferWriter<byte> output, byte marker, ReadOnlySpan<byte> payload, JpegProfile profile, ref int orientation)
    {
        switch (marker)
        {
            // Without the thumbnail, which may show what was cropped away.
            case 0xE0 when payload.StartsWith("JFIF\0"u8) && payload.Length >= 14:
                Write(output, marker, [.. payload[..12], 0, 0]);
                break;
            case 0xE1 when orientation == 0 && payload.StartsWith("Exif\0\0"u8):
                orientation = Orientation.Of(payload);
                if (orientation != Orientation.Upright) Write(output, marker, [.. "Exif\0\0"u8, .. Orientation.Write(orientation)]);
                break;
            // Colours would be wrong without these two.
            case 0xE2 when JpegProfile.IsPiece(payload):
                if (profile.Take(payload) is { } clean) Write(output, marker, clean);
                break;
            case 0xEE when payload.StartsWith("Adobe"u8) && payload.Length >= 12:
                Write(output, marker, payload[..12]);
                break;
        }
    }

    private static void Write(ArrayBufferWriter<byte> output, byte marker, ReadOnlySpan<byte> payload)
    {
        var length = payload.Length + 2;
        output.Write<byte>([0xFF, marker, (byte)(length >> 8), (byte)length]);
        output.Write(payload);
    }
}
