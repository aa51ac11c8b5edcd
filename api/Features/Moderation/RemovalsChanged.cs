using Linli.Api.Events;

namespace Linli.Api.Features.Moderation;

/// <summary>
/// Something was taken away or brought back; the managers read their list anew. It says neither what nor whose, because every member hears it.
/// </summary>
public sealed record RemovalsChanged : ForumEvent
{
    public override Audience Audience => Audience.Community(CommunityId);
}
