using Linli.Api.Events;

namespace Linli.Api.Features.Unread;

/// <summary>A resident has read a board; their other devices take the mark away.</summary>
public sealed record BoardRead(string BoardId, string ResidentId) : ForumEvent
{
    public override Audience Audience => Audience.Resident(ResidentId);
}
