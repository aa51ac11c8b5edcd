using Linli.Api.Features.Audit;
using Linli.Api.Features.Comments;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Moderation;

/// <summary>A manager brings back a comment that the staff took away, with what it counts for; its author hears of it.</summary>
public static class RestoreComment
{
    internal static void Map(IEndpointRouteBuilder comments) =>
        comments.MapDelete("/{commentId}/removal", Handle).WithName("restoreComment").WithSummary("Committee: brings back a comment that the staff removed.");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(string commentId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var problem = await store.Decide(async () =>
        {
            if (await store.FindVisibleComment(commentId, caller, cancel) is not { } seen) return (null, Problems.NotFound("comment"));
            if (seen.Under.On.Member is not { IsManager: true } manager) return (null, Problems.NotManager());
            if (seen.Comment.Removal is not { } removal) return (null, null);
            if (removal.By == RemovedBy.Author) return (null, Problems.TakenBackByAuthor());

            var changes = (await store.Restoring(seen.Comment, seen.Under.Post, cancel)).Record(AuditedAct.CommentRestored, seen.Comment, manager, clock.GetUtcNow());
            return (await changes.Forget(TakenKind.Comment, seen.Comment, store, cancel), (ProblemHttpResult?)null);
        }, cancel);
        return problem is null ? TypedResults.NoContent() : problem;
    }
}
