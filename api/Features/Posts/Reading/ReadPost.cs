using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Posts.Reading;

/// <summary>A post in full.</summary>
public static class ReadPost
{
    internal static void Map(IEndpointRouteBuilder posts) => posts.MapGet("/{postId}", Handle).WithName("readPost").WithSummary("A post in full.");

    internal static async Task<Results<Rendered<PostView>, ProblemHttpResult>> Handle(
        string postId, Caller caller, IDocumentStore store, RenderedPages pages, CancellationToken cancel)
    {
        if (await store.FindVisiblePost(postId, caller, cancel) is not { Post: var post }) return Problems.NotFound("post");
        // Read again under the stamp: the post at hand may be older than it.
        return await pages.Get($"post/{postId}", post.CommunityId, async () => await PostView.Of(await store.Find<Post>(postId, cancel) ?? post, store, cancel), cancel);
    }
}
