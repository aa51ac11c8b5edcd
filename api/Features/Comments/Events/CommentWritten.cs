using Linli.Api.Events;

namespace Linli.Api.Features.Comments.Events;

/// <summary>A comment, or a reply to the comment ParentId, is new.</summary>
public sealed record CommentWritten(string BoardId, string PostId, string CommentId, string? ParentId) : ForumEvent
{
    public override Audience Audience => Audience.Post(PostId).And(Audience.Board(BoardId));
}
