using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Boards;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Posts.Keepers;

/// <summary>The staff move a post to the board where it belongs.</summary>
public static class MovePost
{
    public sealed record Request([Required, StringLength(32)] string BoardId);

    internal static void Map(IEndpointRouteBuilder posts) =>
        posts.MapPut("/{postId}/board", Handle).WithName("movePost").WithSummary("Staff: moves a post to another board of the community.");

    internal static Task<Results<NoContent, ProblemHttpResult>> Handle(string postId, Request request, Caller caller, IDocumentStore store, CancellationToken cancel) =>
        store.Keep(postId, caller, async (post, _) =>
        {
            if (post.IsRemoved) return (null, Problems.PostRemoved());
            var target = await store.Find<Board>(request.BoardId, cancel);
            if (target is null || target.CommunityId != post.CommunityId) return (null, Problems.Invalid("boardId", ("本社区没有这个板块。", "The community has no such board.")));
            if (!target.IsOn) return (null, Problems.BoardOff());
            if (!target.Kinds.Contains(post.Kind)) return (null, Problems.KindNotTaken(target.Kinds.Select(kind => (string)Stored.Key(kind)!)));
            if (post.BoardId == target.Id) return (null, null);
            return (new Changes().Replace(post.MoveTo(target)).Announce(new PostMoved(post.BoardId, target.Id, post.Id) { CommunityId = post.CommunityId }), null);
        }, cancel);
}
