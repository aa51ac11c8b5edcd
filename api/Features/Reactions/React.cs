using Linli.Api.Events;
using Linli.Api.Features.Comments;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Reactions;

/// <summary>A resident reacts to a post or a comment; once more changes nothing.</summary>
public static class React
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapPut("/posts/{postId}/reactions/{kind}", ToPost).WithName("reactToPost").WithSummary("Reacts to a post; once more changes nothing.");
        api.MapPut("/comments/{commentId}/reactions/{kind}", ToComment).WithName("reactToComment").WithSummary("Reacts to a comment; once more changes nothing.");
    }

    internal static async Task<Results<NoContent, ProblemHttpResult>> ToPost(
        string postId, Choice<ReactionKind> kind, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisiblePost(postId, caller, cancel) is not { } seen) return Problems.NotFound("post");
        if (!seen.TryReact(out var member, out var refusal)) return refusal;
        return await Add<Post>(seen.Post, seen.Post.Id, kind.Value, new PostReacted(seen.Board.Id, seen.Post.Id, member.ResidentId), member.ResidentId, store, clock, cancel);
    }

    internal static async Task<Results<NoContent, ProblemHttpResult>> ToComment(
        string commentId, Choice<ReactionKind> kind, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleComment(commentId, caller, cancel) is not { Comment: var comment } seen) return Problems.NotFound("comment");
        if (!seen.TryReact(out var member, out var refusal)) return refusal;
        var reacted = new CommentReacted(seen.Under.Board.Id, comment.PostId, comment.Id, comment.ParentId, member.ResidentId);
        return await Add<Comment>(comment, comment.PostId, kind.Value, reacted, member.ResidentId, store, clock, cancel);
    }

    private static async Task<NoContent> Add<T>(
        ReactedTo target, string postId, ReactionKind kind, ForumEvent reacted, string residentId, IDocumentStore store, TimeProvider clock, CancellationToken cancel) where T : ReactedTo
    {
        var reaction = new Reaction
        {
            Id = Document.NewId(), CommunityId = target.CommunityId, TargetId = target.Id, PostId = postId, ResidentId = residentId, Kind = kind, At = clock.GetUtcNow(),
        };
        try
        {
            await store.Commit(new Changes().Add(reaction).Increment(target.Id, ReactedTo.Counter<T>(kind), 1).Announce(reacted with { CommunityId = target.CommunityId }), cancel);
        }
        catch (DuplicateException)
        {
            // Reacted before, or at the same time from another device: the unique key has counted it once.
        }

        return TypedResults.NoContent();
    }
}
