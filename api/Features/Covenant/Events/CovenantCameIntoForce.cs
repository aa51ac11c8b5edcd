using Linli.Api.Events;

namespace Linli.Api.Features.Covenant.Events;

/// <summary>The news that a version is in force, told once, at most some minutes after it is. What reads show does not wait for it.</summary>
public sealed record CovenantCameIntoForce(string VersionId) : ForumEvent
{
    public override Audience Audience => CovenantAudience.Of(CommunityId).And(Audience.Community(CommunityId));
}
