using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using QRCoder;

namespace Linli.Tests.Features.Memberships;

/// <summary>Reads a QR code out of a PNG again, as rows of # and spaces.</summary>
internal static class QrPicture
{
    public static string[] ModulesOf(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.Q);
        return [.. code.ModuleMatrix.Select(row => string.Concat(row.Cast<bool>().Select(dark => dark ? '#' : ' ')))];
    }

    /// <param name="png">Black and white, one bit a pixel, no filter: what the generator writes.</param>
    public static string[] Modules(byte[] png)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        var (header, pixels) = (Chunks(png).Single(chunk => chunk.Name == "IHDR").Body, Inflate(Chunks(png).Where(chunk => chunk.Name == "IDAT").SelectMany(chunk => chunk.Body)));
        var size = BinaryPrimitives.ReadInt32BigEndian(header);
        Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        Assert.Equal((1, 0), (header[8], header[9]));
        var stride = 1 + ((size + 7) / 8);
        Assert.Equal(size * stride, pixels.Length);

        bool IsDark(int x, int y) => (pixels[(y * stride) + 1 + (x / 8)] >> (7 - (x % 8)) & 1) == 0;
        var module = Enumerable.Range(0, size).First(i => IsDark(i, i));
        // The quiet zone is four modules wide.
        module /= 4;
        return [.. Enumerable.Range(0, size / module).Select(y => string.Concat(Enumerable.Range(0, size / module).Select(x => IsDark((x * module) + (module / 2), (y * module) + (module / 2)) ? '#' : ' ')))];
    }

    private static IEnumerable<(string Name, byte[] Body)> Chunks(byte[] png)
    {
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            yield return (Encoding.ASCII.GetString(png, at + 4, 4), png[(at + 8)..(at + 8 + length)]);
            at += length + 12;
        }
    }

    private static byte[] Inflate(IEnumerable<byte> data)
    {
        using var inflate = new ZLibStream(new MemoryStream([.. data]), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        inflate.CopyTo(plain);
        return plain.ToArray();
    }
}
