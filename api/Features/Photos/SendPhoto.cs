using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Linli.Api.Blobs;
using Linli.Api.Features.Photos.Images;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Linli.Api.Features.Photos;

/// <summary>A resident sends a photo, to use it in something they write. Until then only they see it, for a day at most.</summary>
public static class SendPhoto
{
    /// <summary>Unused photos that one person may have at a time, so that nobody fills the disk.</summary>
    public const int MostUnused = 40;

    public sealed record Upload
    {
        /// <summary>Chosen by the client, so a retry on a bad network cannot make two.</summary>
        [Required, FromQuery(Name = "id")]
        public Guid? Id { get; init; }
    }

    internal static void Map(IEndpointRouteBuilder communities) => communities.MapPost("/{communityId}/photos", Handle)
        .WithName("sendPhoto").WithSummary("Sends a photo (the image itself as the body: JPEG, PNG or WebP, at most 10 MB); safe to repeat with the same id.")
        // Whatever type the client declares: the content decides.
        .Accepts<Stream>("*/*")
        .WithMetadata(new RequestSizeLimitAttribute(ImageCleaner.MostBytes))
        .RequireRateLimiting(new UploadsAtOnce());

    internal static async Task<Results<Created<PhotoView>, ProblemHttpResult>> Handle(
        string communityId, [AsParameters] Upload upload, HttpRequest request, Caller caller, IDocumentStore store, IBlobs blobs, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.MemberOf(caller, communityId, cancel) is not { } member) return Problems.NotFound("community");
        if (member.IsObserver) return Problems.PhotosByMembers();
        if (await UploadBody.Read(request, cancel) is not { } body) return Problems.TooLarge(ImageCleaner.MostBytes);

        var cleaned = ImageCleaner.Clean(body.Span);
        if (cleaned.Image is not { } image) return ProblemOf(cleaned.Refusal!.Value);

        var hash = Convert.ToHexStringLower(SHA256.HashData(image.Bytes.Span));
        var photo = Photo.Of(image, $"{upload.Id:N}", hash, member.CommunityId, member.ResidentId, clock.GetUtcNow());
        if (await HasTooMany(photo, store, cancel)) return Problems.TooManyUnusedPhotos(MostUnused);
        if (await store.AddOnce(photo, earlier => IsRepeated(earlier, photo), new Changes().Add(photo), cancel) is not (var kept, _)) return Problems.IdTaken();

        // After the document, and again on a repeat: the first try may have ended in between.
        if (kept.Attachment is null) await blobs.Put(kept.BlobKey, image.Bytes, cancel);
        return TypedResults.Created($"/api/v1/photos/{kept.Id}", PhotoView.Of(kept));
    }

    private static async Task<bool> HasTooMany(Photo photo, IDocumentStore store, CancellationToken cancel) =>
        await store.Count(Query.On(Photo.EndingOfOwner, photo.OwnerId), cancel) >= MostUnused && await store.Find<Photo>(photo.Id, cancel) is null;

    private static ProblemHttpResult ProblemOf(ImageRefusal refusal) => refusal switch
    {
        ImageRefusal.NotAnImage => Problems.NotAPhoto(),
        ImageRefusal.TooManyPixels => Problems.PhotoTooManyPixels(ImageCleaner.MostPixels),
        ImageRefusal.TooManyBytes => Problems.TooLarge(ImageCleaner.MostBytes),
        _ => Problems.PhotoDamaged(),
    };

    private static bool IsRepeated(Photo earlier, Photo now) =>
        !earlier.IsDiscarded && (earlier.OwnerId, earlier.CommunityId, earlier.Hash) == (now.OwnerId, now.CommunityId, now.Hash);
}
