using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Comments.Reading;

/// <summary>The earlier texts of a comment.</summary>
public static class ReadCommentHistory
{
    public sealed record CommentVersionView(int Number, string Body, string BodyHtml, DateTimeOffset WrittenAt)
    {
        internal static CommentVersionView Of(CommentVersion version) => new(version.Number, version.Body, SafeHtml.Of(version.Body), version.WrittenAt);
    }

    internal static void Map(IEndpointRouteBuilder comments) =>
        comments.MapGet("/{commentId}/versions", Handle).WithName("readCommentHistory").WithSummary("The earlier texts of a comment, latest first.");

    internal static async Task<Results<Ok<Page<CommentVersionView>>, ProblemHttpResult>> Handle(
        string commentId, [AsParameters] Listing listing, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.FindVisibleComment(commentId, caller, cancel) is not { Comment: { IsRemoved: false } comment }) return Problems.NotFound("comment");
        if (!listing.TryApply(Query.On(CommentVersion.OfComment, comment.Id).Backwards(), out var page)) return Problems.BadCursor();
        return TypedResults.Ok((await store.List(page, cancel)).Select(CommentVersionView.Of));
    }
}
