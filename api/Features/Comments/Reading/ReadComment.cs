using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Comments.Reading;

/// <summary>One comment.</summary>
public static class ReadComment
{
    internal static void Map(IEndpointRouteBuilder comments) =>
        comments.MapGet("/{commentId}", Handle).WithName("readComment").WithSummary("One comment with its first replies, as it stands in the list.");

    internal static async Task<Results<Ok<CommentView>, ProblemHttpResult>> Handle(string commentId, Caller caller, IDocumentStore store, CancellationToken cancel) =>
        await store.FindVisibleComment(commentId, caller, cancel) is { Comment: var comment } ? TypedResults.Ok(await store.View(comment, cancel)) : Problems.NotFound("comment");
}
