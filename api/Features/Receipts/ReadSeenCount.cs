using Linli.Api.Features.Posts;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Receipts;

/// <summary>How many dwellings have seen a notice. Beside the post rather than in it: the post stays the same for everyone while they arrive.</summary>
public static class ReadSeenCount
{
    internal static void Map(IEndpointRouteBuilder posts) =>
        posts.MapGet("/{postId}/seen", Handle).WithName("readSeenCount").WithSummary("How many dwellings have seen a notice, of how many, and whether I have.");

    internal static async Task<Results<Ok<SeenCountView>, ProblemHttpResult>> Handle(string postId, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.FindVisiblePost(postId, caller, cancel) is not { Post: var post }) return Problems.NotFound("post");
        if (post.Kind != PostKind.Notice) return Problems.NotANotice();
        var mine = await store.Find<SeenNotice>(SeenNotice.IdOf(post.Id, caller.ResidentId), cancel);
        return TypedResults.Ok(await SeenCountView.Of(post, mine, store, cancel));
    }
}
