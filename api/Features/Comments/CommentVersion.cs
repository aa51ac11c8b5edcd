using Linli.Api.Storage;

namespace Linli.Api.Features.Comments;

/// <summary>An earlier text of a comment, kept when it was edited. Whoever reads the post may read it.</summary>
public sealed record CommentVersion : Document
{
    public static readonly Index<CommentVersion> OfComment = Index.On<CommentVersion>(v => v.CommentId, v => v.Number);

    public required string CommentId { get; init; }

    /// <summary>From 1; the comment itself carries the latest.</summary>
    public int Number { get; init; }

    public required string Body { get; init; }

    public DateTimeOffset WrittenAt { get; init; }

    public static CommentVersion Of(Comment comment) => new()
    {
        Id = $"{comment.Id}-{comment.Edition}", CommunityId = comment.CommunityId, CommentId = comment.Id, Number = comment.Edition, Body = comment.Body,
        WrittenAt = comment.EditedAt ?? comment.CreatedAt,
    };
}
