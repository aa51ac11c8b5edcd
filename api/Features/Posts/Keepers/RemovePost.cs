using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Moderation;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Posts.Keepers;

/// <summary>The staff remove a post; its author is told why.</summary>
public static class RemovePost
{
    public sealed record Request([Required, StringLength(500, MinimumLength = 1)] string Reason);

    internal static void Map(IEndpointRouteBuilder posts) =>
        posts.MapPut("/{postId}/removal", Handle).WithName("removePost").WithSummary("Staff: removes a post with a reason that its author is told.");

    internal static Task<Results<NoContent, ProblemHttpResult>> Handle(
        string postId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.Keep(postId, caller, (post, keeper) => Task.FromResult<(Changes?, ProblemHttpResult?)>(
            (post.IsRemoved ? null : Remove(post, keeper, request.Reason.Trim(), clock.GetUtcNow()), null)), cancel);

    private static Changes Remove(Post post, Member keeper, string reason, DateTimeOffset now)
    {
        var removed = post.Remove(keeper, reason, now);
        return new Changes().Replace(removed).Announce(new PostRemoved(post.BoardId, post.Id, post.AuthorId) { CommunityId = post.CommunityId })
            .Keep(TakenAway.Of(removed)).Record(AuditedAct.PostRemoved, removed, keeper, now, reason);
    }
}
