using System.ComponentModel;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Comments.Reading;

/// <summary>The comments on a post.</summary>
public static class ListComments
{
    internal static void Map(IEndpointRouteBuilder posts) =>
        posts.MapGet("/{postId}/comments", Handle).WithName("listComments").WithSummary("A post's comments, each with its first replies; the same for everyone who may read the post.");

    internal static async Task<Results<Rendered<Page<CommentView>>, ProblemHttpResult>> Handle(
        string postId, [Description("`oldest` (default) or `newest`.")] Choice<CommentSort>? sort, [AsParameters] Listing listing,
        Caller caller, IDocumentStore store, RenderedPages pages, CancellationToken cancel)
    {
        if (await store.FindVisiblePost(postId, caller, cancel) is not { Post: var post }) return Problems.NotFound("post");
        if (!listing.TryApply(Query.On(Comment.OnPost, post.Id).Backwards(sort?.Value == CommentSort.Newest), out var page)) return Problems.BadCursor();
        return await pages.Get(listing, $"comments/{postId}/{sort}", post.CommunityId, async () => await store.Views(await store.List(page, cancel), cancel), cancel);
    }
}

public enum CommentSort
{
    Oldest,
    Newest,
}
