using Linli.Api.Events;

namespace Linli.Api.Features.Votes.Settings;

/// <summary>What later votes of the community are held to has changed.</summary>
public sealed record VoteSettingsChanged : ForumEvent
{
    public override Audience Audience => Audience.Community(CommunityId);
}
