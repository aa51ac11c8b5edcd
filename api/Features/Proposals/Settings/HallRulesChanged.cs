using Linli.Api.Events;

namespace Linli.Api.Features.Proposals.Settings;

/// <summary>The community has other rules for proposals; those already called keep theirs.</summary>
public sealed record HallRulesChanged : ForumEvent
{
    public override Audience Audience => Audience.Community(CommunityId);
}
