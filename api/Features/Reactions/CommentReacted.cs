using Linli.Api.Events;

namespace Linli.Api.Features.Reactions;

/// <summary>The reactions to a comment changed. Who reacted hears it on their other devices.</summary>
public sealed record CommentReacted(string BoardId, string PostId, string CommentId, string? ParentId, string ResidentId) : ForumEvent
{
    public override Audience Audience => Audience.Post(PostId).And(Audience.Resident(ResidentId));
}
