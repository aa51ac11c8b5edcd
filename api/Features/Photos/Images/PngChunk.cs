using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Linli.Api.Features.Photos.Images;

/// <summary>One chunk of a PNG: a length, four letters, data, and a checksum that was right.</summary>
internal readonly ref struct PngChunk(string name, ReadOnlySpan<byte> data)
{
    private const int Overhead = 12; // length, letters and checksum

    public string Name { get; } = name;

    public ReadOnlySpan<byte> Data { get; } = data;

    /// <summary>Takes the first chunk off <paramref name="rest"/>.</summary>
    public static bool TryRead(ref ReadOnlySpan<byte> rest, out PngChunk chunk)
    {
        chunk = default;
        if (rest.Length < Overhead) return false;
        var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
        if (length > rest.Length - Overhead) return false;
        var size = (int)length;
        if (BinaryPrimitives.ReadUInt32BigEndian(rest[(8 + size)..]) != Crc32.Of(rest.Slice(4, 4 + size))) return false;
        chunk = new PngChunk(Encoding.Latin1.GetString(rest.Slice(4, 4)), rest.Slice(8, size));
        rest = rest[(size + Overhead)..];
        return true;
    }

    public static void Write(ArrayBufferWriter<byte> output, string name, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        output.Write(number);
        var start = output.WrittenCount;
        Encoding.Latin1.GetBytes(name, output);
        output.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(output.WrittenSpan[start..]));
        output.Write(number);
    }
}
