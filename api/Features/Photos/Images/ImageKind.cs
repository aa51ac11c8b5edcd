namespace Linli.Api.Features.Photos.Images;

/// <summary>What a photo may be, told by its content and never by its name or its declared type.</summary>
public enum ImageKind
{
    Jpeg,
    Png,
    WebP,
}

public static class ImageKinds
{
    private static ReadOnlySpan<byte> JpegStart => [0xFF, 0xD8, 0xFF];

    public static string ContentType(this ImageKind kind) => kind switch
    {
        ImageKind.Jpeg => "image/jpeg",
        ImageKind.Png => "image/png",
        _ => "image/webp",
    };

    /// <summary>What the first bytes claim to be; null when it is none of ours.</summary>
    public static ImageKind? Of(ReadOnlySpan<byte> file) =>
        file.StartsWith(JpegStart) ? ImageKind.Jpeg
        : file.StartsWith(Png.Signature) ? ImageKind.Png
        : file.Length >= 12 && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8) ? ImageKind.WebP
        : null;
}
