namespace Linli.Api.Features.Photos.Images;

/// <summary>An image without anything that tells of its maker: no place, time, device, thumbnail, comment or trailer.</summary>
/// <param name="Kind">By content.</param>
/// <param name="Width">Pixels as stored, before the orientation is applied.</param>
/// <param name="Height">Pixels as stored, before the orientation is applied.</param>
/// <param name="Bytes">The whole file to keep.</param>
public sealed record CleanImage(ImageKind Kind, int Width, int Height, ReadOnlyMemory<byte> Bytes);

/// <summary>Why a file is not taken as a photo.</summary>
public enum ImageRefusal
{
    /// <summary>Neither JPEG, PNG nor WebP.</summary>
    NotAnImage,

    /// <summary>It begins like one and then breaks off or contradicts itself.</summary>
    Damaged,

    /// <summary>So many pixels that showing it would exhaust a phone's memory.</summary>
    TooManyPixels,

    TooManyBytes,
}

/// <summary>Either an image or why there is none.</summary>
public sealed record ImageResult(CleanImage? Image, ImageRefusal? Refusal)
{
    public static implicit operator ImageResult(CleanImage image) => new(image, null);

    public static implicit operator ImageResult(ImageRefusal refusal) => new(null, refusal);
}
