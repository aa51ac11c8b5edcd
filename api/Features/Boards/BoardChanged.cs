using Linli.Api.Events;

namespace Linli.Api.Features.Boards;

/// <summary>A board's name, switch, openness or rules changed.</summary>
public sealed record BoardChanged(string BoardId) : ForumEvent, IChangesAccess
{
    public override Audience Audience => Audience.Community(CommunityId).And(Audience.Board(BoardId));
}
