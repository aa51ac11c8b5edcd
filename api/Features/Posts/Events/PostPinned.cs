using Linli.Api.Events;

namespace Linli.Api.Features.Posts.Events;

/// <summary>A post was pinned to the top of its board, or is no longer.</summary>
public sealed record PostPinned(string BoardId, string PostId) : ForumEvent
{
    public override Audience Audience => Audience.Post(PostId).And(Audience.Board(BoardId));
}
