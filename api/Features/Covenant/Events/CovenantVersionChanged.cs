using Linli.Api.Events;

namespace Linli.Api.Features.Covenant.Events;

/// <summary>A version was begun, written, published, adopted, filed or given up. Also told of drafts that only the committee reads: it says no more than that there is one.</summary>
public sealed record CovenantVersionChanged(string VersionId) : ForumEvent
{
    public override Audience Audience => CovenantAudience.Of(CommunityId);
}
