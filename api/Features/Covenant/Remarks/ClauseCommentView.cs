using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Posts.Reading;
using Linli.Api.Storage;

namespace Linli.Api.Features.Covenant.Remarks;

/// <param name="Id">Its id.</param>
/// <param name="VersionId">The version.</param>
/// <param name="ClauseId">The clause.</param>
/// <param name="Edition">The text of the draft that its author had read.</param>
/// <param name="Author">Null when removed.</param>
/// <param name="Body">Plain text; empty when removed.</param>
/// <param name="CreatedAt">When it was written.</param>
/// <param name="Removed">Present when the committee took it away: only a marker with the reason is left.</param>
public sealed record ClauseCommentView(string Id, string VersionId, string ClauseId, int Edition, AuthorView? Author, string Body, DateTimeOffset CreatedAt, RemovalView? Removed)
{
    internal static async Task<Page<ClauseCommentView>> Of(Page<ClauseComment> comments, IDocumentStore store, CancellationToken cancel)
    {
        var names = await Names.Load(store, comments.Items.Select(comment => comment.AuthorId), cancel);
        return comments.Select(comment => new ClauseCommentView(
            comment.Id, comment.VersionId, comment.ClauseId, comment.Edition, comment.IsRemoved ? null : names.With(comment.AuthorId, comment.AuthorOffice, comment.AuthorTitle),
            comment.IsRemoved ? "" : comment.Body, comment.CreatedAt, comment.Removal is { } removal ? new RemovalView(removal.By, removal.At, removal.Reason) : null));
    }
}
