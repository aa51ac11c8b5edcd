using Linli.Api.Events;

namespace Linli.Api.Features.Posts.Events;

/// <summary>A post has a new text.</summary>
public sealed record PostEdited(string BoardId, string PostId) : ForumEvent
{
    public override Audience Audience => Audience.Post(PostId).And(Audience.Board(BoardId));
}
