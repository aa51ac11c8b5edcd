using Linli.Api.Features.Audit;
using Linli.Api.Features.Comments;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Posts.Prose;

namespace Linli.Api.Features.Moderation;

/// <summary>A post or a comment that the staff took away, with its text, as only the community's managers read it.</summary>
/// <param name="Kind">A post or a comment.</param>
/// <param name="Id">The post's or the comment's id, for bringing it back.</param>
/// <param name="PostId">The post, or the one that the comment stands under.</param>
/// <param name="BoardId">Its board.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Title">The post's title; a comment has none.</param>
/// <param name="Body">Markdown, as written.</param>
/// <param name="BodyHtml">The same, safe to show.</param>
/// <param name="PhotoIds">The post's photos, which its managers may still read.</param>
/// <param name="CreatedAt">When it was written.</param>
/// <param name="RemovedAt">When it was taken away.</param>
/// <param name="RemovedBy">By whom.</param>
/// <param name="Reason">Why, as its author was told.</param>
public sealed record RemovedView(
    TakenKind Kind, string Id, string PostId, string BoardId, AuthorView Author, string? Title, string Body, string BodyHtml, IReadOnlyList<string> PhotoIds,
    DateTimeOffset CreatedAt, DateTimeOffset RemovedAt, PersonView RemovedBy, string Reason)
{
    internal static RemovedView Of(Post post, Removal removal, Names names) =>
        new(TakenKind.Post, post.Id, post.Id, post.BoardId, AuthorOf(post, names), post.Title, post.Body, SafeHtml.Of(post.Body, post.PhotoIds), post.PhotoIds,
            post.CreatedAt, removal.At, By(removal, names), removal.Reason ?? "");

    internal static RemovedView Of(Comment comment, Removal removal, Names names) =>
        new(TakenKind.Comment, comment.Id, comment.PostId, comment.BoardId, AuthorOf(comment, names), null, comment.Body, SafeHtml.Of(comment.Body), [],
            comment.CreatedAt, removal.At, By(removal, names), removal.Reason ?? "");

    private static AuthorView AuthorOf(Writing text, Names names) => names.With(text.AuthorId, text.AuthorOffice, text.AuthorTitle);

    private static PersonView By(Removal removal, Names names) => new(removal.ResidentId, names.With(removal.ResidentId, null, null).Nickname);
}
