namespace Linli.Api.Features.Photos.Images;

/// <summary>Recognises an image by its content and writes it anew without metadata. Pixels are copied, not encoded again, so nothing is lost.</summary>
public static class ImageCleaner
{
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>The largest phone cameras make 50 or 108 megapixels; beyond this a small file can be a decompression bomb.</summary>
    public const long MostPixels = 110_000_000;

    public static ImageResult Clean(ReadOnlySpan<byte> file)
    {
        if (file.Length > MostBytes) return ImageRefusal.TooManyBytes;
        if (ImageKinds.Of(file) is not { } kind) return ImageRefusal.NotAnImage;

        var image = kind switch
        {
            ImageKind.Jpeg => Jpeg.Clean(file),
            ImageKind.Png => Png.Clean(file),
            _ => WebP.Clean(file),
        };
        if (image is null) return ImageRefusal.Damaged;
        return (long)image.Width * image.Height > MostPixels ? ImageRefusal.TooManyPixels : image;
    }
}
