using Linli.Api.Features.Posts.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Posts;

/// <summary>The author takes a post back; its text is gone, the answers of others stay under a marker.</summary>
public static class DeletePost
{
    internal static void Map(IEndpointRouteBuilder posts) =>
        posts.MapDelete("/{postId}", Handle).WithName("deletePost").WithSummary("Takes my post back; a marker stays when it has answers.");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(string postId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisiblePost(postId, caller, cancel) is not { } seen) return Problems.NotFound("post");
        if (!seen.TryOwn(out _, out var refusal)) return refusal;

        await store.Change<Post, bool>(seen.Post.Id, post => post.IsRemoved ? (null, false)
            : (new Changes().Replace(post.Delete(clock.GetUtcNow())).Announce(new PostRemoved(post.BoardId, post.Id) { CommunityId = post.CommunityId }), true), cancel);
        return TypedResults.NoContent();
    }
}
