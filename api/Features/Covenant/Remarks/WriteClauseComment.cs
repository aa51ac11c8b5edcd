using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Covenant.Events;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant.Remarks;

/// <summary>A member comments on a clause.</summary>
public static class WriteClauseComment
{
    // The client chooses Id, so a retry on a bad network cannot write it twice.
    public sealed record Request([Required] Guid? Id, [Required, Id] string ClauseId, [Required, StringLength(ClauseComment.LongestBody, MinimumLength = 1)] string Body);

    internal static void Map(IEndpointRouteBuilder versions) => versions.MapPost("/{versionId}/comments", Handle)
        .WithName("writeClauseComment").WithSummary("Comments on a clause of a version; safe to repeat with the same id.");

    internal static async Task<Results<Created<ClauseCommentView>, ProblemHttpResult>> Handle(
        string versionId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var (id, now) = ($"{request.Id:N}", clock.GetUtcNow());
        if (await store.FindVisibleVersion(versionId, caller, now, cancel) is not { Version: var version } seen) return Problems.NotFound("covenant version");
        if (!seen.Covenant.TryComment(version, out var author, out var refusal))
        {
            // A retry whose first try was in time finds what that wrote.
            return await store.Find<ClauseComment>(id, cancel) is { } earlier && IsMine(earlier) ? await Written(earlier) : refusal;
        }

        if (version.Clause(request.ClauseId) is null) return Problems.Invalid("clauseId", ("这一版没有这一条。", "This version has no such clause."));
        var body = request.Body.ReplaceLineEndings("\n").Trim();
        if (PlainText.IsBlank(body)) return Problems.Invalid("body", ("不能为空白。", "Must not be blank."));

        var comment = ClauseComment.Write(id, version, request.ClauseId, body, author, now);
        var changes = new Changes().Add(comment).Announce(new ClauseCommentWritten(version.Id, comment.ClauseId, id) { CommunityId = version.CommunityId });
        return await store.AddOnce(comment, IsMine, changes, cancel) is var (written, _) ? await Written(written) : Problems.IdTaken();

        bool IsMine(ClauseComment earlier) => earlier.AuthorId == caller.ResidentId && earlier.VersionId == versionId;

        async Task<Created<ClauseCommentView>> Written(ClauseComment comment) => TypedResults.Created(
            $"/api/v1/covenant-versions/{versionId}/comments", (await ClauseCommentView.Of(new Page<ClauseComment>([comment], null), store, cancel)).Items[0]);
    }
}
