using Linli.Api.Events;

namespace Linli.Api.Features.Covenant.Events;

/// <summary>A comment on a clause was taken back by its author, or taken away by the committee.</summary>
public sealed record ClauseCommentRemoved(string VersionId, string ClauseId, string CommentId) : ForumEvent
{
    public override Audience Audience => CovenantAudience.Of(CommunityId);
}
