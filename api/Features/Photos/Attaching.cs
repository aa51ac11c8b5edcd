using Linli.Api.Storage;

namespace Linli.Api.Features.Photos;

/// <summary>For use cases whose thing shows photos: what to commit together with the thing, so that both happen or neither.</summary>
public static class Attaching
{
    /// <param name="store">The store.</param>
    /// <param name="photoIds">Those the thing shows from now on; ones attached to it before stay so.</param>
    /// <param name="thing">What they belong to.</param>
    /// <param name="ownerId">Who writes it: photos of others are not taken.</param>
    /// <param name="communityId">Where it is written; null for what belongs to a person.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>The photos that change; null when one is not there, not the owner's, of another community, or used elsewhere.</returns>
    public static async Task<IReadOnlyList<Photo>?> PhotosFor(
        this IDocumentStore store, IReadOnlyCollection<string> photoIds, Attachment thing, string ownerId, string? communityId, CancellationToken cancel)
    {
        if (photoIds.Count == 0) return [];
        var ids = photoIds.Distinct().ToList();
        var photos = await store.FindMany<Photo>(ids, cancel);
        if (photos.Count != ids.Count) return null;

        var attached = new List<Photo>();
        foreach (var photo in photos)
        {
            if (photo.OwnerId != ownerId || (communityId is not null && photo.CommunityId != communityId) || !photo.TryAttachTo(thing, out var next)) return null;
            if (next != photo) attached.Add(next);
        }
        return attached;
    }

    /// <summary>The new avatar attached and the old one discarded; <paramref name="after"/> is empty to have none.</summary>
    /// <returns>The photos that change; null when the new one cannot be an avatar.</returns>
    public static async Task<IReadOnlyList<Photo>?> PhotosForAvatar(
        this IDocumentStore store, string residentId, string? before, string after, DateTimeOffset now, CancellationToken cancel)
    {
        if (after == (before ?? "")) return [];
        if (await store.PhotosFor(after.Length == 0 ? [] : [after], Attachment.Avatar(residentId), residentId, communityId: null, cancel) is not { } photos) return null;
        return before is not null && await store.Find<Photo>(before, cancel) is { IsDiscarded: false } old ? [.. photos, old.Discard(now)] : photos;
    }

    public static Changes Replace(this Changes changes, IEnumerable<Photo> photos) => photos.Aggregate(changes, (all, photo) => all.Replace(photo));
}
