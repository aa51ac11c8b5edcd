using Linli.Api.Blobs;
using Linli.Api.Features.Photos.Images;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Linli.Api.Features.Photos;

/// <summary>The image itself.</summary>
public static class ReadPhoto
{
    internal static void Map(IEndpointRouteBuilder photos) => photos.MapGet("/{photoId}", Handle)
        .WithName("readPhoto").WithSummary("The image, to those who may read what it belongs to. Takes If-None-Match and Range.")
        .Produces<Stream>(StatusCodes.Status200OK, "image/jpeg", "image/png", "image/webp")
        .Produces<Stream>(StatusCodes.Status206PartialContent, "image/jpeg", "image/png", "image/webp");

    internal static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> Handle(
        string photoId, Caller caller, IDocumentStore store, IBlobs blobs, HttpResponse response, CancellationToken cancel)
    {
        if (await store.FindVisiblePhoto(photoId, caller, cancel) is not { } photo) return Problems.NotFound("photo");
        if (await blobs.Open(photo.BlobKey, cancel) is not { } image) return Problems.NotFound("photo");

        // What is under an id never changes, so a device that has it need not ask again.
        response.Headers.CacheControl = "private, max-age=604800, immutable";
        response.Headers.ContentDisposition = "inline";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return TypedResults.Stream(image, photo.Kind.ContentType(), lastModified: photo.CreatedAt, entityTag: new EntityTagHeaderValue($"\"{photo.Hash[..32]}\""), enableRangeProcessing: true);
    }
}
