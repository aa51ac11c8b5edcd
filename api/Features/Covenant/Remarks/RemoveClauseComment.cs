using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Covenant.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant.Remarks;

/// <summary>The committee takes a comment on a clause away; a marker with the reason stays, for its author and everybody else.</summary>
public static class RemoveClauseComment
{
    public sealed record Request([Required, StringLength(500, MinimumLength = 1)] string Reason);

    internal static void Map(IEndpointRouteBuilder comments) =>
        comments.MapPut("/{commentId}/removal", Handle).WithName("removeClauseComment").WithSummary("Committee: takes a comment on a clause away, with a reason that stays in its place.");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        string commentId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (await store.Find<ClauseComment>(commentId, cancel) is not { } first || await store.FindVisibleVersion(first.VersionId, caller, now, cancel) is not { Covenant.Member: not null } seen)
            return Problems.NotFound("comment");
        if (!seen.Covenant.TryManage(out var manager, out var refusal)) return refusal;
        await store.Change<ClauseComment, bool>(commentId, comment => comment.IsRemoved ? (null, false)
            : (new Changes().Replace(comment.Remove(manager, request.Reason.Trim(), now))
                .Announce(new ClauseCommentRemoved(comment.VersionId, comment.ClauseId, comment.Id) { CommunityId = comment.CommunityId })
                .Add(AuditEntry.In(comment.CommunityId, manager.ResidentId, AuditedAct.ClauseCommentRemoved, now).About(comment.AuthorId, comment.Id, comment.VersionId) with { Reason = request.Reason.Trim() }), true), cancel);
        return TypedResults.NoContent();
    }
}
