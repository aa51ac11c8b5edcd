using Linli.Api.Events;
using Linli.Api.Features.Comments;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Reactions;

/// <summary>A resident takes a reaction back; once more changes nothing.</summary>
public static class TakeReactionBack
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapDelete("/posts/{postId}/reactions/{kind}", FromPost).WithName("takePostReactionBack").WithSummary("Takes my reaction to a post back; once more changes nothing.");
        api.MapDelete("/comments/{commentId}/reactions/{kind}", FromComment).WithName("takeCommentReactionBack").WithSummary("Takes my reaction to a comment back; once more changes nothing.");
    }

    internal static async Task<Results<NoContent, ProblemHttpResult>> FromPost(string postId, Choice<ReactionKind> kind, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.FindVisiblePost(postId, caller, cancel) is not { } seen) return Problems.NotFound("post");
        if (!seen.On.TryBelong(out var member, out var refusal)) return refusal;
        return await Remove<Post>(seen.Post, kind.Value, new PostReacted(seen.Board.Id, seen.Post.Id, member.ResidentId), member.ResidentId, store, cancel);
    }

    internal static async Task<Results<NoContent, ProblemHttpResult>> FromComment(string commentId, Choice<ReactionKind> kind, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.FindVisibleComment(commentId, caller, cancel) is not { Comment: var comment } seen) return Problems.NotFound("comment");
        if (!seen.Under.On.TryBelong(out var member, out var refusal)) return refusal;
        var reacted = new CommentReacted(seen.Under.Board.Id, comment.PostId, comment.Id, comment.ParentId, member.ResidentId);
        return await Remove<Comment>(comment, kind.Value, reacted, member.ResidentId, store, cancel);
    }

    private static async Task<NoContent> Remove<T>(
        ReactedTo target, ReactionKind kind, ForumEvent reacted, string residentId, IDocumentStore store, CancellationToken cancel) where T : ReactedTo
    {
        if (await store.List(Query.On(Reaction.OnceAKind, target.Id, residentId, kind).Take(1), cancel) is not { Items: [var reaction] }) return TypedResults.NoContent();
        try
        {
            await store.Commit(new Changes().Remove(reaction).Increment(target.Id, ReactedTo.Counter<T>(kind), -1).Announce(reacted with { CommunityId = target.CommunityId }), cancel);
        }
        catch (ConflictException)
        {
            // Taken back at the same time from another device, and counted there.
        }

        return TypedResults.NoContent();
    }
}
