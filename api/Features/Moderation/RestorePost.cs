using Linli.Api.Features.Audit;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Moderation;

/// <summary>A manager brings back a post that the staff took away; it stands where it stood, and its author hears of it.</summary>
public static class RestorePost
{
    internal static void Map(IEndpointRouteBuilder posts) =>
        posts.MapDelete("/{postId}/removal", Handle).WithName("restorePost").WithSummary("Committee: brings back a post that the staff removed.");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(string postId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var problem = await store.Decide(async () =>
        {
            if (await store.FindVisiblePost(postId, caller, cancel) is not { } seen) return (null, Problems.NotFound("post"));
            if (seen.On.Member is not { IsManager: true } manager) return (null, Problems.NotManager());
            if (seen.Post.Removal is not { } removal) return (null, null);
            if (removal.By == RemovedBy.Author) return (null, Problems.TakenBackByAuthor());

            var post = seen.Post.Restore();
            var changes = new Changes().Replace(post).Record(AuditedAct.PostRestored, post, manager, clock.GetUtcNow())
                .Announce(new PostRestored(post.BoardId, post.Id, post.AuthorId) { CommunityId = post.CommunityId });
            return (await changes.Forget(TakenKind.Post, post, store, cancel), (ProblemHttpResult?)null);
        }, cancel);
        return problem is null ? TypedResults.NoContent() : problem;
    }
}
