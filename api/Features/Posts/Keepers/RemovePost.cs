using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Posts.Keepers;

/// <summary>The staff remove a post; its author is told why.</summary>
public static class RemovePost
{
    public sealed record Request([Required, StringLength(500, MinimumLength = 1)] string Reason);

    internal static void Map(IEndpointRouteBuilder posts) =>
        posts.MapPut("/{postId}/removal", Handle).WithName("removePost").WithSummary("Staff: removes a post with a reason that its author is told.");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        string postId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisiblePost(postId, caller, cancel) is not { } seen) return Problems.NotFound("post");
        if (!seen.On.TryKeep(out var keeper, out var refusal)) return refusal;

        await store.Change<Post, bool>(seen.Post.Id, post => post.IsRemoved ? (null, false)
            : (new Changes().Replace(post.Remove(keeper, request.Reason.Trim(), clock.GetUtcNow()))
                .Announce(new PostRemoved(post.BoardId, post.Id, post.AuthorId) { CommunityId = post.CommunityId }), true), cancel);
        return TypedResults.NoContent();
    }
}
