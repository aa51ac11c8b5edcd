using Linli.Api.Events;

namespace Linli.Api.Features.Posts.Events;

/// <summary>A resident is named in a post, or in a comment when there is one.</summary>
public sealed record MentionMade(string ResidentId, string BoardId, string PostId, string? CommentId = null) : ForumEvent
{
    public override Audience Audience => Audience.Resident(ResidentId);
}
