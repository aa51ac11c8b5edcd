using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Moderation;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Comments;

/// <summary>The staff remove a comment; its author is told why.</summary>
public static class RemoveComment
{
    public sealed record Request([Required, StringLength(500, MinimumLength = 1)] string Reason);

    internal static void Map(IEndpointRouteBuilder comments) =>
        comments.MapPut("/{commentId}/removal", Handle).WithName("removeComment").WithSummary("Staff: removes a comment with a reason that its author is told.");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        string commentId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var problem = await store.Decide(async () =>
        {
            if (await store.FindVisibleComment(commentId, caller, cancel) is not { } seen) return (null, Problems.NotFound("comment"));
            if (!seen.Under.On.TryKeep(out var keeper, out var refusal)) return (null, refusal);
            if (seen.Comment.IsRemoved) return (null, null);

            var (now, reason) = (clock.GetUtcNow(), request.Reason.Trim());
            var removed = seen.Comment.Remove(keeper, reason, now);
            var changes = await store.Removing(seen.Comment, removed, seen.Under.Post, cancel, toldId: removed.AuthorId);
            return (changes.Keep(TakenAway.Of(removed)).Record(AuditedAct.CommentRemoved, removed, keeper, now, reason), (ProblemHttpResult?)null);
        }, cancel);
        return problem is null ? TypedResults.NoContent() : problem;
    }
}
