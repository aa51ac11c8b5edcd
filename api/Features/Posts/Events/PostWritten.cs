using Linli.Api.Events;

namespace Linli.Api.Features.Posts.Events;

/// <summary>A post is new on a board. Heard in the community too, where boards are listed with what is unread.</summary>
public sealed record PostWritten(string BoardId, string PostId) : ForumEvent
{
    public override Audience Audience => Audience.Board(BoardId).And(Audience.Community(CommunityId));
}
