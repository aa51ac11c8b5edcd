using Linli.Api.Events;

namespace Linli.Api.Features.Communities.Compounds;

/// <summary>A compound was added, described anew, or got another register.</summary>
public sealed record CompoundChanged(string CompoundId) : ForumEvent
{
    public override Audience Audience => Audience.Community(CommunityId);
}
