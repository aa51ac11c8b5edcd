using System.ComponentModel.DataAnnotations;
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
        if (await store.FindVisibleComment(commentId, caller, cancel) is not { } seen) return Problems.NotFound("comment");
        if (!seen.Under.On.TryKeep(out var keeper, out var refusal)) return refusal;
        await store.Remove(seen.Comment, comment => comment.Remove(keeper, request.Reason.Trim(), clock.GetUtcNow()), toldId: seen.Comment.AuthorId, cancel);
        return TypedResults.NoContent();
    }
}
