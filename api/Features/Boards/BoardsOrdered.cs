using Linli.Api.Events;

namespace Linli.Api.Features.Boards;

/// <summary>A community's boards stand in another order.</summary>
public sealed record BoardsOrdered : ForumEvent
{
    public override Audience Audience => Audience.Community(CommunityId);
}
