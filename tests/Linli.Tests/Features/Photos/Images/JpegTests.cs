using Linli.Api.Features.Photos.Images;
using Linli.Api.Features.Photos.Images.Colour;

namespace Linli.Tests.Features.Photos.Images;

public sealed class JpegTests
{
    [Theory]
    [InlineData(nameof(SampleImages.Jpeg))]
    [InlineData(nameof(SampleImages.ProgressiveJpeg))]
    public void A_plain_jpeg_stays_as_it_is(string name)
    {
        var file = SampleImages.Named(name);
        var image = Cleaned.Of(file);
        Assert.Equal((ImageKind.Jpeg, 24, 16), (image.Kind, image.Width, image.Height));
        Assert.Equal(file, image.Bytes);
    }

    [Fact]
    public void Place_device_and_author_are_gone_and_the_orientation_stays()
    {
        var image = Cleaned.Of(With(Segment(0xE1, "Exif\0\0"u8, Giveaways.Tiff(orientation: 6))));
        Giveaways.AreNotIn(image.Bytes);
        Assert.Equal(6, Orientation.Of(image.Bytes.Span[(image.Bytes.Span.IndexOf("Exif"u8))..]));
    }

    [Fact]
    public void An_upright_photo_keeps_no_exif_at_all()
    {
        var image = Cleaned.Of(With(Segment(0xE1, "Exif\0\0"u8, Giveaways.Tiff(orientation: 1))));
        Assert.Equal(SampleImages.Jpeg, image.Bytes);
    }

    [Theory]
    [InlineData(0xE1, "http://ns.adobe.com/xap/1.0/\0")]
    [InlineData(0xE2, "MPF\0")]
    [InlineData(0xE0, "JFXX\0")]
    [InlineData(0xED, "Photoshop 3.0\0")]
    [InlineData(0xEB, "JP")]
    [InlineData(0xFE, "")]
    public void Segments_that_are_not_the_picture_are_dropped(byte marker, string name)
    {
        var image = Cleaned.Of(With(Segment(marker, System.Text.Encoding.ASCII.GetBytes(name), Giveaways.Device)));
        Assert.Equal(SampleImages.Jpeg, image.Bytes);
    }

    [Fact]
    public void A_colour_profile_stays_with_nothing_but_its_colours()
    {
        var (profile, clean) = (Profiles.WithTable, ColourProfile.Clean(Profiles.WithTable)!);
        var kept = With(Segment(0xE2, "ICC_PROFILE\0"u8, [1, 1, .. clean]));
        Assert.Equal(kept, Cleaned.Of(With(Segment(0xE2, "ICC_PROFILE\0"u8, [1, 1, .. profile]))).Bytes);
        Assert.Equal(kept, Cleaned.Of(kept).Bytes);

        // In pieces, as most encoders write a large one.
        var pieces = profile.Chunk(1000).ToArray();
        var inPieces = With([.. pieces.SelectMany((piece, number) => Segment(0xE2, "ICC_PROFILE\0"u8, [(byte)(number + 1), (byte)pieces.Length, .. piece]))]);
        Assert.Equal(kept, Cleaned.Of(inPieces).Bytes);
        Giveaways.AreNotIn(Cleaned.Of(inPieces).Bytes);
    }

    [Fact]
    public void What_is_no_colour_profile_is_dropped()
    {
        Assert.Equal(SampleImages.Jpeg, Cleaned.Of(With(Segment(0xE2, "ICC_PROFILE\0"u8, [1, 1, .. Giveaways.Device]))).Bytes);
        Assert.Equal(SampleImages.Jpeg, Cleaned.Of(With(Segment(0xE2, "ICC_PROFILE\0"u8, [2, 2, .. Profiles.DisplayP3]))).Bytes);
        Assert.Equal(SampleImages.Jpeg, Cleaned.Of(With(Segment(0xE2, "ICC_PROFILE\0"u8, [1, 1, .. Profiles.Cmyk]))).Bytes);
    }

    [Fact]
    public void The_thumbnail_in_the_header_is_dropped()
    {
        byte[] header = [1, 1, 0, 0, 1, 0, 1, 1, 1, 0xAB, 0xCD, 0xEF];
        var file = SampleImages.Jpeg;
        byte[] withThumbnail = [0xFF, 0xD8, .. Segment(0xE0, "JFIF\0"u8, header), .. file[20..]];
        Assert.Equal(file, Cleaned.Of(withThumbnail).Bytes);
    }

    [Fact]
    public void What_follows_the_end_is_cut_off()
    {
        byte[] motionPhoto = [.. SampleImages.Jpeg, .. "\0\0\0\u0018ftypmp42"u8, .. Giveaways.Device, .. With(Segment(0xE1, "Exif\0\0"u8, Giveaways.Tiff(3)))];
        Assert.Equal(SampleImages.Jpeg, Cleaned.Of(motionPhoto).Bytes);
    }

    [Fact]
    public void Fill_bytes_before_a_marker_are_allowed()
    {
        var file = SampleImages.Jpeg;
        Assert.Equal(file, Cleaned.Of([0xFF, 0xD8, 0xFF, 0xFF, 0xFF, .. file[2..]]).Bytes);
    }

    [Fact]
    public void Stray_bytes_between_segments_are_dropped() =>
        Assert.Equal(SampleImages.Jpeg, Cleaned.Of(With([1, 2, 0xFF, 0, .. Giveaways.Device])).Bytes);

    [Fact]
    public void A_file_cut_short_anywhere_is_damaged()
    {
        foreach (var file in (byte[][])[SampleImages.Jpeg, SampleImages.ProgressiveJpeg])
            Assert.All(Enumerable.Range(3, file.Length - 3), length => Assert.Equal(ImageRefusal.Damaged, Cleaned.Refusal(file[..length])));
    }

    [Fact]
    public void A_header_without_a_picture_is_damaged() =>
        Assert.Equal(ImageRefusal.Damaged, Cleaned.Refusal([0xFF, 0xD8, .. Segment(0xE0, "JFIF\0"u8, new byte[9]), 0xFF, 0xD9]));

    private static byte[] With(byte[] segment)
    {
        // After the JFIF header of 18 bytes.
        var file = SampleImages.Jpeg;
        return [.. file[..20], .. segment, .. file[20..]];
    }

    private static byte[] Segment(byte marker, ReadOnlySpan<byte> name, byte[] data) =>
        [0xFF, marker, (byte)((name.Length + data.Length + 2) >> 8), (byte)(name.Length + data.Length + 2), .. name, .. data];
}
