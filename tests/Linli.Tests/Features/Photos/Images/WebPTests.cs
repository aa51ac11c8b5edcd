using System.Buffers;
using System.Buffers.Binary;
using Linli.Api.Features.Photos.Images;
using Linli.Api.Features.Photos.Images.Colour;

namespace Linli.Tests.Features.Photos.Images;

public sealed class WebPTests
{
    private const int FlagsAt = 20;

    [Theory]
    [InlineData(nameof(SampleImages.LossyWebP), 24, 16)]
    [InlineData(nameof(SampleImages.LosslessWebP), 24, 16)]
    [InlineData(nameof(SampleImages.TransparentWebP), 24, 16)]
    [InlineData(nameof(SampleImages.AnimatedWebP), 4, 4)]
    public void A_plain_webp_stays_as_it_is(string name, int width, int height)
    {
        var file = SampleImages.Named(name);
        var image = Cleaned.Of(file);
        Assert.Equal((ImageKind.WebP, width, height), (image.Kind, image.Width, image.Height));
        Assert.Equal(file, image.Bytes);
    }

    [Theory]
    [InlineData("XMP ", 0x04)]
    [InlineData("EXIF", 0x08)]
    [InlineData("C2PA", 0x00)]
    public void Metadata_and_its_flags_are_dropped(string name, byte flag) =>
        Assert.Equal(SampleImages.TransparentWebP, Cleaned.Of(With(SampleImages.TransparentWebP, name, Giveaways.Device, flag)).Bytes);

    [Fact]
    public void Place_and_device_are_gone_and_the_orientation_stays()
    {
        var image = Cleaned.Of(With(SampleImages.TransparentWebP, "EXIF", Giveaways.Tiff(orientation: 6), 0x08));
        Giveaways.AreNotIn(image.Bytes);
        Assert.Equal(With(SampleImages.TransparentWebP, "EXIF", Orientation.Write(6), 0x08), image.Bytes);
    }

    [Fact]
    public void Chunks_hidden_in_a_frame_are_dropped()
    {
        var file = SampleImages.AnimatedWebP;
        var frameAt = file.AsSpan().IndexOf("ANMF"u8);
        var frame = file[(frameAt + 8)..(frameAt + 8 + file[frameAt + 4])];
        byte[] odd = [.. file[..frameAt], .. Chunk("ANMF", [.. frame, .. Chunk("EXIF", Giveaways.Tiff(3))]), .. file[(frameAt + 8 + frame.Length)..]];
        Assert.Equal(file, Cleaned.Of(Sized(odd)).Bytes);
    }

    [Fact]
    public void A_colour_profile_stays_and_has_its_flag()
    {
        var file = SampleImages.TransparentWebP;
        var image = Cleaned.Of(WithProfile(Profiles.DisplayP3));
        var expected = WithProfile(ColourProfile.Clean(Profiles.DisplayP3)!);
        expected[FlagsAt] |= 0x20;
        Assert.Equal(expected, image.Bytes);
        Assert.Equal(file, Cleaned.Of(WithProfile(Giveaways.Device)).Bytes);

        byte[] WithProfile(byte[] profile) => Sized([.. file[..30], .. Chunk("ICCP", profile), .. file[30..]]);
    }

    [Fact]
    public void What_follows_the_end_is_cut_off() =>
        Assert.Equal(SampleImages.LossyWebP, Cleaned.Of([.. SampleImages.LossyWebP, .. Giveaways.Device]).Bytes);

    [Fact]
    public void A_file_cut_short_anywhere_is_no_photo()
    {
        foreach (var file in (byte[][])[SampleImages.LossyWebP, SampleImages.LosslessWebP, SampleImages.TransparentWebP, SampleImages.AnimatedWebP])
            Assert.All(Enumerable.Range(0, file.Length), length => Assert.NotNull(Cleaned.Refusal(file[..length])));
    }

    [Fact]
    public void A_picture_of_another_size_than_its_canvas_is_damage()
    {
        var file = SampleImages.TransparentWebP;
        file[24]++;
        Assert.Equal(ImageRefusal.Damaged, Cleaned.Refusal(file));
    }

    private static byte[] With(byte[] file, string name, byte[] data, byte flag)
    {
        byte[] longer = Sized([.. file, .. Chunk(name, data)]);
        longer[FlagsAt] |= flag;
        return longer;
    }

    private static byte[] Sized(byte[] file)
    {
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        return file;
    }

    private static byte[] Chunk(string name, byte[] data)
    {
        var output = new ArrayBufferWriter<byte>();
        RiffChunk.Write(output, name, data);
        return output.WrittenSpan.ToArray();
    }
}
