using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Posts.Reading;
using Linli.Api.Features.Reactions;

namespace Linli.Api.Features.Comments.Reading;

/// <summary>A comment or a reply, the same for everyone who may read the post.</summary>
/// <param name="Id">Its id.</param>
/// <param name="PostId">The post.</param>
/// <param name="ParentId">The comment that it replies to; null for a comment on the post.</param>
/// <param name="Author">Null when removed.</param>
/// <param name="Body">Markdown, as written; empty when removed.</param>
/// <param name="BodyHtml">The same, safe to show.</param>
/// <param name="Mentions">Residents named in it.</param>
/// <param name="CreatedAt">When it was written.</param>
/// <param name="EditedAt">When it was last edited.</param>
/// <param name="Version">Counts the texts, from 1; an edit names the one it changes.</param>
/// <param name="Reactions">How many reacted.</param>
/// <param name="Official">What this reply of the staff makes of the post; null for an ordinary comment.</param>
/// <param name="Removed">Present when only a marker is left.</param>
/// <param name="ReplyCount">Replies that are not removed.</param>
/// <param name="Replies">The first of them, oldest first; empty for a reply.</param>
/// <param name="RepliesNext">Cursor for <c>/comments/{id}/replies</c>; null when all are here.</param>
public sealed record CommentView(
    string Id, string PostId, string? ParentId, AuthorView? Author, string Body, string BodyHtml, IReadOnlyList<MentionView> Mentions,
    DateTimeOffset CreatedAt, DateTimeOffset? EditedAt, int Version, ReactionCounts Reactions, OfficialMark? Official, RemovalView? Removed,
    long ReplyCount, IReadOnlyList<CommentView> Replies, string? RepliesNext)
{
    internal static CommentView Of(Comment comment, Names names, IReadOnlyList<CommentView> replies, string? repliesNext)
    {
        var body = comment.IsRemoved ? "" : comment.Body;
        return new(comment.Id, comment.PostId, comment.ParentId, names.Author(comment), body, SafeHtml.Of(body), names.Mentions(comment),
            comment.CreatedAt, comment.EditedAt, comment.Edition, ReactionCounts.Of(comment), comment.IsRemoved ? null : comment.Official, RemovalView.Of(comment),
            comment.ReplyCount, replies, repliesNext);
    }
}
