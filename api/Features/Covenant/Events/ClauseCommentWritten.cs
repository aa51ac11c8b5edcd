using Linli.Api.Events;

namespace Linli.Api.Features.Covenant.Events;

/// <summary>A member commented on a clause.</summary>
public sealed record ClauseCommentWritten(string VersionId, string ClauseId, string CommentId) : ForumEvent
{
    public override Audience Audience => CovenantAudience.Of(CommunityId);
}
