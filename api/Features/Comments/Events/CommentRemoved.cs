using Linli.Api.Events;

namespace Linli.Api.Features.Comments.Events;

/// <summary>A comment was taken back by its author or removed by the staff: a marker is left when it has replies, otherwise nothing.</summary>
/// <param name="BoardId">The post's board.</param>
/// <param name="PostId">The post.</param>
/// <param name="CommentId">The comment.</param>
/// <param name="ParentId">The comment that it replied to; its marker may be gone with it.</param>
/// <param name="ToldId">The author, when the staff removed it: they are told why.</param>
public sealed record CommentRemoved(string BoardId, string PostId, string CommentId, string? ParentId, string? ToldId = null) : ForumEvent
{
    public override Audience Audience => ToldId is null ? Readers : Readers.And(Audience.Resident(ToldId));

    private Audience Readers => Audience.Post(PostId).And(Audience.Board(BoardId));
}
