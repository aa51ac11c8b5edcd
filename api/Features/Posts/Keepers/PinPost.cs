using Linli.Api.Features.Posts.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Posts.Keepers;

/// <summary>Pins a post to the top of its board, or lets it go.</summary>
public static class PinPost
{
    internal static void Map(IEndpointRouteBuilder posts)
    {
        posts.MapPut("/{postId}/pin", (string postId, Caller caller, IDocumentStore store, CancellationToken cancel) => Handle(postId, true, caller, store, cancel))
            .WithName("pinPost").WithSummary("Staff: pins a post to the top of its board.");
        posts.MapDelete("/{postId}/pin", (string postId, Caller caller, IDocumentStore store, CancellationToken cancel) => Handle(postId, false, caller, store, cancel))
            .WithName("unpinPost").WithSummary("Staff: lets a pinned post go.");
    }

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(string postId, bool isPinned, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.FindVisiblePost(postId, caller, cancel) is not { } seen) return Problems.NotFound("post");
        if (!seen.On.TryKeep(out _, out var refusal)) return refusal;
        if (seen.Post.IsRemoved) return Problems.PostRemoved();

        await store.Change<Post, bool>(seen.Post.Id, post => post.IsRemoved || post.IsPinned == isPinned ? (null, false)
            : (new Changes().Replace(post.Pin(isPinned)).Announce(new PostPinned(post.BoardId, post.Id) { CommunityId = post.CommunityId }), true), cancel);
        return TypedResults.NoContent();
    }
}
