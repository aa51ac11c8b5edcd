using Linli.Api.Features.Audit;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Posts.Keepers;

/// <summary>Pins a post to the top of its board, or lets it go.</summary>
public static class PinPost
{
    internal static void Map(IEndpointRouteBuilder posts)
    {
        posts.MapPut("/{postId}/pin", (string postId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) => Handle(postId, true, caller, store, clock, cancel))
            .WithName("pinPost").WithSummary("Staff: pins a post to the top of its board.");
        posts.MapDelete("/{postId}/pin", (string postId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) => Handle(postId, false, caller, store, clock, cancel))
            .WithName("unpinPost").WithSummary("Staff: lets a pinned post go.");
    }

    internal static Task<Results<NoContent, ProblemHttpResult>> Handle(string postId, bool isPinned, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.Keep(postId, caller, isPinned ? AuditedAct.PostPinned : AuditedAct.PostUnpinned, clock, post => post.IsPinned == isPinned ? null
            : new Changes().Replace(post.Pin(isPinned)).Announce(new PostPinned(post.BoardId, post.Id) { CommunityId = post.CommunityId }), cancel);
}
