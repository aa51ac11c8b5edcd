using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Boards;
using Linli.Api.Features.Moderation;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Posts.Keepers;

/// <summary>The staff move a post to the board where it belongs.</summary>
public static class MovePost
{
    // Without Kind a post keeps its own where the new board takes it, and otherwise becomes what the board is for.
    public sealed record Request([Required, Id] string BoardId, PostKind? Kind);

    internal static void Map(IEndpointRouteBuilder posts) =>
        posts.MapPut("/{postId}/board", Handle).WithName("movePost").WithSummary("Staff: moves a post to another board of the community.");

    internal static Task<Results<NoContent, ProblemHttpResult>> Handle(string postId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.Keep(postId, caller, async (post, keeper) =>
        {
            if (post.IsRemoved) return (null, Problems.PostRemoved());
            var target = await store.Find<Board>(request.BoardId, cancel);
            if (target is null || target.CommunityId != post.CommunityId) return (null, Problems.Invalid("boardId", ("本社区没有这个板块。", "The community has no such board.")));
            if (!target.IsOn) return (null, Problems.BoardOff());
            if (!keeper.IsManager && !target.TakesPostsOf(keeper)) return (null, Problems.MayNotPost(target.PostRoles.Select(role => (string)Stored.Key(role)!)));
            if (KindOn(target, post, request.Kind) is not { } kind) return (null, Problems.KindNotTaken(target.Kinds.Select(taken => (string)Stored.Key(taken)!)));
            if (post.BoardId == target.Id && post.Kind == kind) return (null, null);
            return (new Changes().Replace(post.MoveTo(target, kind)).Announce(new PostMoved(post.BoardId, target.Id, post.Id) { CommunityId = post.CommunityId })
                .Record(AuditedAct.PostMoved, post, keeper, clock.GetUtcNow(), boardIds: [post.BoardId, target.Id]), null);
        }, cancel);

    // A neighbour's post never becomes a notice, nor a notice a neighbour's post.
    private static PostKind? KindOn(Board board, Post post, PostKind? wanted)
    {
        if (wanted == post.Kind || (wanted is null && board.Kinds.Contains(post.Kind))) return board.Kinds.Contains(post.Kind) ? post.Kind : null;
        if (post.Kind == PostKind.Notice) return null;
        var open = board.Kinds.Where(kind => kind != PostKind.Notice && (wanted is null || kind == wanted)).ToList();
        return open.Count > 0 ? open[0] : null;
    }
}
