using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Comments.Reading;

/// <summary>The replies to a comment.</summary>
public static class ListReplies
{
    internal static void Map(IEndpointRouteBuilder comments) =>
        comments.MapGet("/{commentId}/replies", Handle).WithName("listReplies").WithSummary("The replies to a comment, oldest first.");

    internal static async Task<Results<Ok<Page<CommentView>>, ProblemHttpResult>> Handle(
        string commentId, [AsParameters] Listing listing, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.FindVisibleComment(commentId, caller, cancel) is not { Comment: { IsTopLevel: true } parent }) return Problems.NotFound("comment");
        if (!listing.TryApply(Threads.RepliesTo(parent), out var page)) return Problems.BadCursor();
        return TypedResults.Ok(await store.Views(await store.List(page, cancel), cancel));
    }
}
