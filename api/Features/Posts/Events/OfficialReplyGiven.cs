using Linli.Api.Events;

namespace Linli.Api.Features.Posts.Events;

/// <summary>Where a post stands has changed with an official reply; its author hears it too.</summary>
public sealed record OfficialReplyGiven(string BoardId, string PostId, string CommentId, string AuthorId) : ForumEvent
{
    public override Audience Audience => Audience.Post(PostId).And(Audience.Board(BoardId)).And(Audience.Resident(AuthorId));
}
