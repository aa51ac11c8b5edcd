using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Comments;

/// <summary>The author takes a comment back; its text is gone, replies of others stay under a marker.</summary>
public static class DeleteComment
{
    internal static void Map(IEndpointRouteBuilder comments) =>
        comments.MapDelete("/{commentId}", Handle).WithName("deleteComment").WithSummary("Takes my comment back; a marker stays when it has replies.");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(string commentId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var problem = await store.Decide(async () =>
        {
            if (await store.FindVisibleComment(commentId, caller, cancel) is not { } seen) return (null, Problems.NotFound("comment"));
            if (!seen.TryOwn(out _, out var refusal)) return (null, refusal);
            if (seen.Comment.IsRemoved) return (null, null);
            return (await store.Removing(seen.Comment, seen.Comment.Delete(clock.GetUtcNow()), seen.Under.Post, cancel), (ProblemHttpResult?)null);
        }, cancel);
        return problem is null ? TypedResults.NoContent() : problem;
    }
}
