using Linli.Api.Features.Audit;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Posts.Keepers;

/// <summary>Stops the comments on a post, or lets them go on.</summary>
public static class ClosePost
{
    internal static void Map(IEndpointRouteBuilder posts)
    {
        posts.MapPut("/{postId}/close", (string postId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) => Handle(postId, true, caller, store, clock, cancel))
            .WithName("closePost").WithSummary("Staff: stops the comments on a post.");
        posts.MapDelete("/{postId}/close", (string postId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) => Handle(postId, false, caller, store, clock, cancel))
            .WithName("reopenPost").WithSummary("Staff: lets the comments go on.");
    }

    internal static Task<Results<NoContent, ProblemHttpResult>> Handle(string postId, bool isClosed, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.Keep(postId, caller, isClosed ? AuditedAct.PostClosed : AuditedAct.PostReopened, clock, post => post.IsClosed == isClosed ? null
            : new Changes().Replace(post.Close(isClosed)).Announce(new PostClosed(post.BoardId, post.Id) { CommunityId = post.CommunityId }), cancel);
}
