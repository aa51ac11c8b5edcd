using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Photos;

/// <summary>The owner takes back a photo that they sent and have not used.</summary>
public static class DiscardPhoto
{
    internal static void Map(IEndpointRouteBuilder photos) =>
        photos.MapDelete("/{photoId}", Handle).WithName("discardPhoto").WithSummary("Takes back my photo that nothing uses yet.");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(string photoId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisiblePhoto(photoId, caller, cancel) is not { } seen || seen.OwnerId != caller.ResidentId) return Problems.NotFound("photo");

        var isFree = await store.Change<Photo, bool>(seen.Id, photo => photo.Attachment is not null ? (null, false) : (new Changes().Replace(photo.Discard(clock.GetUtcNow())), true), cancel);
        return isFree ? TypedResults.NoContent() : Problems.PhotoInUse();
    }
}
