using System.Buffers;

namespace Linli.Api.Features.Photos.Images;

/// <summary>One frame of an animation: where and how long it is shown, and a list of chunks of its own.</summary>
internal static class WebPFrame
{
    private const int HeaderSize = 16;

    public static bool TryClean(ReadOnlySpan<byte> data, int canvasWidth, int canvasHeight, out ReadOnlySpan<byte> frame)
    {
        frame = default;
        if (data.Length < HeaderSize) return false;
        var (left, top) = (2 * WebP.Number24(data), 2 * WebP.Number24(data[3..]));
        var (width, height) = (WebP.Number24(data[6..]) + 1, WebP.Number24(data[9..]) + 1);
        if (left + width > canvasWidth || top + height > canvasHeight) return false;

        var output = new ArrayBufferWriter<byte>(data.Length + 1);
        output.Write(data[..HeaderSize]);
        var hasPicture = false;
        for (var chunks = data[HeaderSize..]; !chunks.IsEmpty && !hasPicture;)
        {
            if (!RiffChunk.TryRead(ref chunks, out var chunk)) return false;
            hasPicture = chunk.Name is "VP8 " or "VP8L";
            if (hasPicture && (!WebPBitstream.TryReadSize(chunk, out var across, out var down) || (across, down) != (width, height))) return false;
            if (hasPicture || chunk.Name == "ALPH") RiffChunk.Write(output, chunk.Name, chunk.Data);
        }
        frame = output.WrittenSpan;
        return hasPicture;
    }
}
