using Linli.Api.Events;

namespace Linli.Api.Features.Residents;

/// <summary>Somebody who is or was in the community has another nickname or avatar: what they wrote there shows it.</summary>
public sealed record NeighbourChanged(string ResidentId) : ForumEvent
{
    public override Audience Audience => Audience.Community(CommunityId);
}
