using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Photos;
using Linli.Api.Http;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Residents;

/// <summary>Changes the caller's nickname, avatar or language; what is left out stays.</summary>
public static class EditProfile
{
    // An empty AvatarPhotoId takes the avatar away.
    public sealed record Request(
        [StringLength(20, MinimumLength = 1)] string? Nickname,
        [StringLength(32)] string? AvatarPhotoId,
        [AllowedValues("zh-CN", "en", null)] string? Language);

    internal static void Map(IEndpointRouteBuilder me) => me.MapPatch("", Handle).WithName("editProfile").WithSummary("Changes my nickname, avatar or language.");

    internal static async Task<Results<Ok<ReadMe.MeView>, ProblemHttpResult>> Handle(
        Request request, Caller caller, Vault vault, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (request.Nickname is not null && string.IsNullOrWhiteSpace(request.Nickname)) return Problems.Invalid("nickname", ("昵称不能为空白。", "A nickname is not blank."));
        if (await store.Find<Resident>(caller.ResidentId, cancel) is not { } before) return Problems.NotFound("resident");
        var photos = await store.PhotosForAvatar(before.Id, before.AvatarPhotoId, request.AvatarPhotoId ?? before.AvatarPhotoId ?? "", clock.GetUtcNow(), cancel);
        if (photos is null) return Problems.PhotosNotYours("avatarPhotoId");

        var communities = (await store.ListAll(Query.On(Membership.OfResident, before.Id), cancel)).Select(membership => membership.CommunityId).Where(id => id.Length > 0).Distinct().ToList();
        var edited = await store.Change<Resident, Resident?>(before.Id, resident =>
        {
            // Another device was faster with another avatar.
            if (photos.Count > 0 && resident.AvatarPhotoId != before.AvatarPhotoId) return (null, null);
            var next = resident.WithProfile(request.Nickname?.Trim(), request.AvatarPhotoId, request.Language);
            if (next == resident) return (null, resident);
            var changes = new Changes().Replace(next).Replace(photos).Announce(new ProfileEdited(next.Id));
            foreach (var community in communities) changes.Announce(new NeighbourChanged(next.Id) { CommunityId = community });
            return (changes, next with { Version = next.Version + 1 });
        }, cancel);
        return edited is null ? Problems.Changed() : TypedResults.Ok(ReadMe.MeView.Of(edited, caller, vault));
    }
}
