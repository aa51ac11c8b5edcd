using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Posts.Reading;

/// <summary>The earlier texts of a post.</summary>
public static class ReadPostHistory
{
    public sealed record PostVersionView(
        int Number, string Title, string Body, string BodyHtml, IReadOnlyList<string> PhotoIds, IReadOnlyList<string> Tags, PostPlace? Place, DateTimeOffset WrittenAt)
    {
        internal static PostVersionView Of(PostVersion version) => new(
            version.Number, version.Title, version.Body, SafeHtml.Of(version.Body, version.PhotoIds), version.PhotoIds, version.Tags, version.Place, version.WrittenAt);
    }

    internal static void Map(IEndpointRouteBuilder posts) =>
        posts.MapGet("/{postId}/versions", Handle).WithName("readPostHistory").WithSummary("The earlier texts of a post, latest first.");

    internal static async Task<Results<Ok<Page<PostVersionView>>, ProblemHttpResult>> Handle(
        string postId, [AsParameters] Listing listing, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.FindVisiblePost(postId, caller, cancel) is not { Post: { IsRemoved: false } post }) return Problems.NotFound("post");
        if (!listing.TryApply(Query.On(PostVersion.OfPost, post.Id).Backwards(), out var page)) return Problems.BadCursor();
        return TypedResults.Ok((await store.List(page, cancel)).Select(PostVersionView.Of));
    }
}
