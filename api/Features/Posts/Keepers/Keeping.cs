using Linli.Api.Features.Audit;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Moderation;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Posts.Keepers;

/// <summary>What keeping a post has in common: whoever keeps the board where it stands when the change is committed, and nobody else.</summary>
internal static class Keeping
{
    /// <param name="store">The store.</param>
    /// <param name="postId">The post.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="keep">The changes, or why not; called again when the post was changed meanwhile, since it may stand on a board that others keep. Null changes: it is so already.</param>
    /// <param name="cancel">Ends the wait.</param>
    public static async Task<Results<NoContent, ProblemHttpResult>> Keep(
        this IDocumentStore store, string postId, Caller caller, Func<Post, Member, Task<(Changes? Changes, ProblemHttpResult? Problem)>> keep, CancellationToken cancel)
    {
        var problem = await store.Decide(async () =>
        {
            if (await store.FindVisiblePost(postId, caller, cancel) is not { } seen) return (null, Problems.NotFound("post"));
            return seen.On.TryKeep(out var keeper, out var refusal) ? await keep(seen.Post, keeper) : (null, refusal);
        }, cancel);
        return problem is null ? TypedResults.NoContent() : problem;
    }

    /// <summary>What can be done with a post that stands, and is answered for as <paramref name="act"/>.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Keep(
        this IDocumentStore store, string postId, Caller caller, AuditedAct act, TimeProvider clock, Func<Post, Changes?> keep, CancellationToken cancel) =>
        store.Keep(postId, caller, (post, keeper) => Task.FromResult(
            post.IsRemoved ? ((Changes?)null, Problems.PostRemoved()) : (keep(post)?.Record(act, post, keeper, clock.GetUtcNow()), null)), cancel);
}
