using Linli.Api.Events;

namespace Linli.Api.Features.Posts.Events;

/// <summary>A post was taken back by its author or removed by the staff: a marker is left when it has answers, otherwise nothing.</summary>
/// <param name="BoardId">Its board.</param>
/// <param name="PostId">The post.</param>
/// <param name="ToldId">The author, when the staff removed it: they are told why.</param>
public sealed record PostRemoved(string BoardId, string PostId, string? ToldId = null) : ForumEvent
{
    public override Audience Audience => ToldId is null ? Readers : Readers.And(Audience.Resident(ToldId));

    private Audience Readers => Audience.Post(PostId).And(Audience.Board(BoardId));
}
