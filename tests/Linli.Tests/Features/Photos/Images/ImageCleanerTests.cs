using Linli.Api.Features.Photos.Images;

namespace Linli.Tests.Features.Photos.Images;

public sealed class ImageCleanerTests
{
    [Theory]
    [InlineData("MZ\u0090\0\u0003\0\0\0")]
    [InlineData("\u007fELF")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")]
    [InlineData("GIF89a")]
    [InlineData("%PDF-1.7")]
    [InlineData("RIFF\u0004\0\0\0WAVE")]
    [InlineData("")]
    public void What_is_none_of_the_three_kinds_is_not_an_image(string content) =>
        Assert.Equal(ImageRefusal.NotAnImage, Cleaned.Refusal(System.Text.Encoding.Latin1.GetBytes(content)));

    [Fact]
    public void An_executable_that_begins_like_an_image_is_damaged()
    {
        var program = File.ReadAllBytes(typeof(ImageCleaner).Assembly.Location).AsSpan(0, 65536).ToArray();
        Assert.Equal(ImageRefusal.Damaged, Cleaned.Refusal([0xFF, 0xD8, 0xFF, 0xE0, .. program]));
        Assert.Equal(ImageRefusal.Damaged, Cleaned.Refusal([.. Png.Signature, .. program]));
        Assert.Equal(ImageRefusal.Damaged, Cleaned.Refusal([.. "RIFF\0\u0001\0\0WEBP"u8, .. program]));
    }

    [Fact]
    public void Ten_megabytes_are_the_most()
    {
        byte[] padded = [.. SampleImages.Jpeg, .. new byte[ImageCleaner.MostBytes - SampleImages.Jpeg.Length]];
        Assert.Equal(SampleImages.Jpeg, Cleaned.Of(padded).Bytes);
        Assert.Equal(ImageRefusal.TooManyBytes, Cleaned.Refusal([.. padded, 0]));
    }

    /// <summary>Whatever bytes arrive, the answer is an image that cleans to itself or a refusal: no exception, no endless loop.</summary>
    [Theory]
    [MemberData(nameof(SampleImages.Names), MemberType = typeof(SampleImages))]
    public void Random_damage_never_throws(string name)
    {
        var sample = SampleImages.Named(name);
        var random = new Random(20170228);
        for (var round = 0; round < 4000; round++)
        {
            var file = sample.AsSpan(0, random.Next(4) == 0 ? random.Next(sample.Length + 1) : sample.Length).ToArray().ToList();
            for (var damage = random.Next(1, 6); damage > 0 && file.Count > 0; damage--)
            {
                var at = random.Next(file.Count);
                switch (random.Next(4))
                {
                    case 0: file[at] = (byte)random.Next(256); break;
                    case 1: file[at] = (byte)(random.Next(2) * 255); break;
                    case 2: file.Insert(at, (byte)random.Next(256)); break;
                    default: file.RemoveAt(at); break;
                }
            }
            var result = ImageCleaner.Clean(file.ToArray());
            Assert.True(result.Image is null != result.Refusal is null);
            if (result.Image is { } image) Assert.Equal(image.Bytes, ImageCleaner.Clean(image.Bytes.Span).Image!.Bytes);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("MM\0*\uffff")]
    [InlineData("II*\0\b\0\0\0\u0001\0")]
    [InlineData("MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0009\0\0")]
    [InlineData("MM\0*\u007f\u007f\u007f\u007f")]
    public void A_broken_orientation_is_upright(string tiff) => Assert.Equal(1, Orientation.Of(System.Text.Encoding.Latin1.GetBytes(tiff)));
}
