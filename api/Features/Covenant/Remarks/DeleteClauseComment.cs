using Linli.Api.Features.Covenant.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant.Remarks;

/// <summary>The author takes a comment on a clause back; nothing is left of it. What the committee has taken away stays on record.</summary>
public static class DeleteClauseComment
{
    internal static void Map(IEndpointRouteBuilder comments) =>
        comments.MapDelete("/{commentId}", Handle).WithName("deleteClauseComment").WithSummary("Takes my comment on a clause back.");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(string commentId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.Find<ClauseComment>(commentId, cancel) is not { } first || await store.FindVisibleVersion(first.VersionId, caller, clock.GetUtcNow(), cancel) is not { Covenant.Member: not null })
            return Problems.NotFound("comment");
        var problem = await store.Change<ClauseComment, ProblemHttpResult?>(commentId, comment =>
            comment.AuthorId != caller.ResidentId ? (null, Problems.NotAuthor())
            : comment.IsRemoved ? (null, Problems.CommentRemoved())
            : (new Changes().Remove(comment).Announce(new ClauseCommentRemoved(comment.VersionId, comment.ClauseId, comment.Id) { CommunityId = comment.CommunityId }), null), cancel);
        return problem is null ? TypedResults.NoContent() : problem;
    }
}
