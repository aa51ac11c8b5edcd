using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using Linli.Api.Features.Photos.Images;
using Linli.Api.Features.Photos.Images.Colour;

namespace Linli.Tests.Features.Photos.Images;

public sealed class PngTests
{
    private const int AfterHeader = 33;

    [Theory]
    [InlineData(nameof(SampleImages.Png), 24, 16)]
    [InlineData(nameof(SampleImages.AnimatedPng), 4, 4)]
    public void A_plain_png_stays_as_it_is(string name, int width, int height)
    {
        var file = SampleImages.Named(name);
        var image = Cleaned.Of(file);
        Assert.Equal((ImageKind.Png, width, height), (image.Kind, image.Width, image.Height));
        Assert.Equal(file, image.Bytes);
    }

    [Theory]
    [InlineData("tEXt")]
    [InlineData("zTXt")]
    [InlineData("iTXt")]
    [InlineData("tIME")]
    [InlineData("caBX")]
    [InlineData("prVt")]
    public void Text_time_and_private_chunks_are_dropped(string name) =>
        Assert.Equal(SampleImages.Png, Cleaned.Of(With(name, Giveaways.Device)).Bytes);

    [Theory]
    [InlineData("sRGB")]
    [InlineData("pHYs")]
    public void Colour_and_shape_stay(string name)
    {
        var file = With(name, [1, 2, 3]);
        Assert.Equal(file, Cleaned.Of(file).Bytes);
    }

    [Fact]
    public void A_colour_profile_stays_with_nothing_but_its_colours()
    {
        var image = Cleaned.Of(With("iCCP", Packed("Phone of Wang", Profiles.DisplayP3)));
        Giveaways.AreNotIn(image.Bytes);
        Assert.Equal(ColourProfile.Clean(Profiles.DisplayP3), Unpacked(image.Bytes.ToArray()));
        Assert.Equal(image.Bytes, Cleaned.Of(image.Bytes.ToArray()).Bytes);
        foreach (var nothing in new[] { Giveaways.Device, Packed("n", Profiles.Cmyk), Packed("n", new byte[2_000_000]), [.. "n\0\0"u8, 1, 2, 3] })
            Assert.Equal(SampleImages.Png, Cleaned.Of(With("iCCP", nothing)).Bytes);
    }

    [Fact]
    public void Place_and_device_are_gone_and_the_orientation_stays()
    {
        var image = Cleaned.Of(With("eXIf", Giveaways.Tiff(orientation: 8)));
        Giveaways.AreNotIn(image.Bytes);
        Assert.Equal(With("eXIf", Orientation.Write(8)), image.Bytes);
    }

    [Fact]
    public void What_follows_the_end_is_cut_off() =>
        Assert.Equal(SampleImages.Png, Cleaned.Of([.. SampleImages.Png, .. Giveaways.Device]).Bytes);

    [Fact]
    public void An_unknown_critical_chunk_is_damage() => Assert.Equal(ImageRefusal.Damaged, Cleaned.Refusal(With("EVIL", [1])));

    [Fact]
    public void Any_flipped_bit_is_damage()
    {
        var file = SampleImages.Png;
        Assert.All(Enumerable.Range(8, file.Length - 8), at =>
        {
            var flipped = file.ToArray();
            flipped[at] ^= 0x10;
            Assert.Equal(ImageRefusal.Damaged, Cleaned.Refusal(flipped));
        });
    }

    [Fact]
    public void More_pixels_than_a_phone_can_show_are_refused()
    {
        var header = SampleImages.Png[16..29];
        header[1] = header[5] = 1; // 65,560 × 65,552
        var file = SampleImages.Png;
        Assert.Equal(ImageRefusal.TooManyPixels, Cleaned.Refusal([.. file[..8], .. Chunk("IHDR", header), .. file[AfterHeader..]]));
    }

    private static byte[] With(string name, byte[] data) => [.. SampleImages.Png[..AfterHeader], .. Chunk(name, data), .. SampleImages.Png[AfterHeader..]];

    private static byte[] Packed(string name, byte[] profile)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest)) stream.Write(profile);
        return [.. System.Text.Encoding.ASCII.GetBytes(name), 0, 0, .. packed.ToArray()];
    }

    private static byte[] Unpacked(byte[] file)
    {
        var rest = file.AsSpan(AfterHeader);
        var data = rest[8..(8 + BinaryPrimitives.ReadInt32BigEndian(rest))];
        using var stream = new ZLibStream(new MemoryStream(data[5..].ToArray()), CompressionMode.Decompress);
        using var profile = new MemoryStream();
        stream.CopyTo(profile);
        return profile.ToArray();
    }

    private static byte[] Chunk(string name, byte[] data)
    {
        var output = new ArrayBufferWriter<byte>();
        PngChunk.Write(output, name, data);
        return output.WrittenSpan.ToArray();
    }
}
