using Linli.Api.Events;

namespace Linli.Api.Features.Comments.Events;

/// <summary>A comment has a new text.</summary>
public sealed record CommentEdited(string BoardId, string PostId, string CommentId, string? ParentId) : ForumEvent
{
    public override Audience Audience => Audience.Post(PostId);
}
