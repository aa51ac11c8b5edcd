using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Boards;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Posts.Keepers;

/// <summary>The staff move a post to the board where it belongs.</summary>
public static class MovePost
{
    public sealed record Request([Required, StringLength(32)] string BoardId);

    internal static void Map(IEndpointRouteBuilder posts) =>
        posts.MapPut("/{postId}/board", Handle).WithName("movePost").WithSummary("Staff: moves a post to another board of the community.");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(string postId, Request request, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.FindVisiblePost(postId, caller, cancel) is not { } seen) return Problems.NotFound("post");
        if (!seen.On.TryKeep(out _, out var refusal)) return refusal;
        if (seen.Post.IsRemoved) return Problems.PostRemoved();

        var target = await store.Find<Board>(request.BoardId, cancel);
        if (target is null || target.CommunityId != seen.Post.CommunityId) return Problems.Invalid("boardId", ("本社区没有这个板块。", "The community has no such board."));
        if (!target.IsOn) return Problems.BoardOff();
        if (!target.Kinds.Contains(seen.Post.Kind)) return Problems.KindNotTaken(target.Kinds.Select(kind => (string)Stored.Key(kind)!));

        await store.Change<Post, bool>(seen.Post.Id, post => post.IsRemoved || post.BoardId == target.Id ? (null, false)
            : (new Changes().Replace(post.MoveTo(target)).Announce(new PostMoved(post.BoardId, target.Id, post.Id) { CommunityId = post.CommunityId }), true), cancel);
        return TypedResults.NoContent();
    }
}
