using Linli.Api.Events;

namespace Linli.Api.Features.Covenant.Events;

/// <summary>The covenant was opened to everybody, or kept to members.</summary>
public sealed record CovenantReadersChanged : ForumEvent, IChangesAccess
{
    public override Audience Audience => CovenantAudience.Of(CommunityId);
}
