using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Votes;
using Linli.Api.Storage;

namespace Linli.Api.Features.Photos;

public static class PhotoAccess
{
    /// <returns>Null when there is no such photo or the caller may not see what it belongs to.</returns>
    public static async Task<Photo?> FindVisiblePhoto(this IDocumentStore store, string photoId, Caller caller, CancellationToken cancel)
    {
        if (await store.Find<Photo>(photoId, cancel) is not { IsDiscarded: false } photo) return null;
        var isVisible = photo.Attachment switch
        {
            null => photo.OwnerId == caller.ResidentId,
            { To: AttachedTo.Avatar, Id: var residentId } => await AreNeighbours(residentId, caller, store, cancel),
            // Of a removed post the managers see all that was taken away.
            { To: AttachedTo.Post, Id: var postId } => await store.FindVisiblePost(postId, caller, cancel) is { Post.IsRemoved: false } or { Post.Removal.By: RemovedBy.Staff, On.Member.IsManager: true },
            { To: AttachedTo.Vote, Id: var voteId } => await store.FindVisibleVote(voteId, caller, cancel) is { IsDesk: true },
            _ => false,
        };
        return isVisible ? photo : null;
    }

    // A face is for those who share a community with its owner.
    private static async Task<bool> AreNeighbours(string residentId, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (residentId == caller.ResidentId) return true;
        var places = (await store.List(Query.On(Membership.OfResident, residentId, MembershipStatus.Active).Take(100), cancel)).Items;
        foreach (var place in places)
            if (await store.MemberOf(caller, place.PlaceId, cancel) is not null) return true;
        return false;
    }
}
