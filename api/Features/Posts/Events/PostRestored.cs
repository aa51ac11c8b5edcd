using Linli.Api.Events;

namespace Linli.Api.Features.Posts.Events;

/// <summary>A post that the staff had removed is back.</summary>
/// <param name="BoardId">Its board.</param>
/// <param name="PostId">The post.</param>
/// <param name="ToldId">Its author.</param>
public sealed record PostRestored(string BoardId, string PostId, string ToldId) : ForumEvent
{
    public override Audience Audience => Audience.Post(PostId).And(Audience.Board(BoardId)).And(Audience.Resident(ToldId));
}
