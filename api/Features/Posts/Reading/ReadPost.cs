using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Posts.Reading;

/// <summary>A post in full.</summary>
public static class ReadPost
{
    internal static void Map(IEndpointRouteBuilder posts) => posts.MapGet("/{postId}", Handle).WithName("readPost").WithSummary("A post in full.");

    internal static async Task<Results<Ok<PostView>, ProblemHttpResult>> Handle(string postId, Caller caller, IDocumentStore store, CancellationToken cancel) =>
        await store.FindVisiblePost(postId, caller, cancel) is { Post: var post } ? TypedResults.Ok(await PostView.Of(post, store, cancel)) : Problems.NotFound("post");
}
