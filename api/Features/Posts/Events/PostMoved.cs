using Linli.Api.Events;

namespace Linli.Api.Features.Posts.Events;

/// <summary>A post stands on another board now; both boards hear it. Guests may read one and not the other.</summary>
public sealed record PostMoved(string FromBoardId, string BoardId, string PostId) : ForumEvent, IChangesAccess
{
    public override Audience Audience => Audience.Post(PostId).And(Audience.Board(FromBoardId)).And(Audience.Board(BoardId));
}
