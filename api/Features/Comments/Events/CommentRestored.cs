using Linli.Api.Events;

namespace Linli.Api.Features.Comments.Events;

/// <summary>A comment that the staff had removed is back.</summary>
/// <param name="BoardId">The post's board.</param>
/// <param name="PostId">The post.</param>
/// <param name="CommentId">The comment.</param>
/// <param name="ParentId">The comment that it replies to.</param>
/// <param name="ToldId">Its author.</param>
public sealed record CommentRestored(string BoardId, string PostId, string CommentId, string? ParentId, string ToldId) : ForumEvent
{
    public override Audience Audience => Audience.Post(PostId).And(Audience.Board(BoardId)).And(Audience.Resident(ToldId));
}
