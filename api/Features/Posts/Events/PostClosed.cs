using Linli.Api.Events;

namespace Linli.Api.Features.Posts.Events;

/// <summary>A post takes no more comments, or takes them again.</summary>
public sealed record PostClosed(string BoardId, string PostId) : ForumEvent
{
    public override Audience Audience => Audience.Post(PostId).And(Audience.Board(BoardId));
}
