using System.Diagnostics.CodeAnalysis;
using Linli.Api.Blobs;
using Linli.Api.Features.Photos.Images;
using Linli.Api.Storage;

namespace Linli.Api.Features.Photos;

/// <summary>
/// A photo of somebody's, its bytes kept under its id. The document is there before the bytes and until they are gone,
/// so nothing is ever kept that no document names.
/// </summary>
public sealed record Photo : Document
{
    public static readonly Index<Photo> Ending = Index.On<Photo>(p => p.EndsAt).Where(p => p.IsEnding);
    public static readonly Index<Photo> EndingOfOwner = Index.On<Photo>(p => p.OwnerId, p => p.EndsAt).Where(p => p.IsEnding);
    public static readonly Index<Photo> OfThing = Index.On<Photo>(p => p.ThingKey, p => p.CreatedAt);

    /// <summary>A photo that was sent and never used is removed after this.</summary>
    public static readonly TimeSpan Unused = TimeSpan.FromHours(24);

    /// <summary>Between being hidden and losing its bytes: longer than any request that still writes them can last.</summary>
    public static readonly TimeSpan Hidden = TimeSpan.FromHours(1);

    public required string OwnerId { get; init; }

    public ImageKind Kind { get; init; }

    public int Width { get; init; }

    public int Height { get; init; }

    public int Bytes { get; init; }

    /// <summary>SHA-256 of the bytes in hex: tells a repeated upload from another one under the same id.</summary>
    public required string Hash { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public Attachment? Attachment { get; init; }

    /// <summary>The attachment as one index key; null while there is none.</summary>
    public string? ThingKey => Attachment is null ? null : KeyOf(Attachment);

    /// <summary>Removed for good: nobody sees it any more.</summary>
    public bool IsDiscarded { get; init; }

    /// <summary>When the sweep takes the next step with it: hides what was never used, erases what was hidden. Null while it is in use.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    public bool IsEnding => EndsAt is not null;

    internal BlobKey BlobKey => new("photos", Id);

    public static Photo Of(CleanImage image, string id, string hash, string communityId, string ownerId, DateTimeOffset now) => new()
    {
        Id = id, CommunityId = communityId, OwnerId = ownerId, Hash = hash, CreatedAt = now, EndsAt = now + Unused,
        Kind = image.Kind, Width = image.Width, Height = image.Height, Bytes = image.Bytes.Length,
    };

    public static string KeyOf(Attachment thing) => $"{Stored.Key(thing.To)}/{thing.Id}";

    /// <summary>False when it belongs to something else already, or is gone. Attaching to the same thing again changes nothing.</summary>
    public bool TryAttachTo(Attachment thing, [NotNullWhen(true)] out Photo? attached)
    {
        var isFree = !IsDiscarded && (Attachment is null || Attachment == thing);
        attached = !isFree ? null : Attachment == thing ? this : this with { Attachment = thing, EndsAt = null };
        return isFree;
    }

    /// <summary>Nobody sees it from now on; its bytes are erased soon after.</summary>
    public Photo Discard(DateTimeOffset now) => IsDiscarded ? this : this with { IsDiscarded = true, EndsAt = now + Hidden };
}
