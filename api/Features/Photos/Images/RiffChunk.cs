using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Linli.Api.Features.Photos.Images;

/// <summary>One chunk of a RIFF container: four letters, a length, data, and a pad byte when the length is odd.</summary>
internal readonly ref struct RiffChunk(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
{
    public string Name { get; } = Encoding.Latin1.GetString(name);

    public ReadOnlySpan<byte> Data { get; } = data;

    /// <summary>Takes the first chunk off <paramref name="rest"/>; the pad byte may be missing at the very end.</summary>
    public static bool TryRead(ref ReadOnlySpan<byte> rest, out RiffChunk chunk)
    {
        chunk = default;
        if (rest.Length < 8) return false;
        var length = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
        if (length > rest.Length - 8) return false;
        chunk = new RiffChunk(rest[..4], rest.Slice(8, (int)length));
        rest = rest[Math.Min(8 + chunk.Data.Length + (chunk.Data.Length & 1), rest.Length)..];
        return true;
    }

    public static void Write(ArrayBufferWriter<byte> output, string name, ReadOnlySpan<byte> data)
    {
        Encoding.Latin1.GetBytes(name, output);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, data.Length);
        output.Write(length);
        output.Write(data);
        if (data.Length % 2 != 0) output.Write<byte>([0]);
    }
}
