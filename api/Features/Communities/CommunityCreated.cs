using Linli.Api.Events;

namespace Linli.Api.Features.Communities;

/// <summary>A community exists, with its starting boards. Nobody is a member yet, so nobody hears it live.</summary>
public sealed record CommunityCreated : ForumEvent
{
    public override Audience Audience => Audience.Nobody;
}
