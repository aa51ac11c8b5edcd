using Linli.Api.Events;

namespace Linli.Api.Features.Reactions;

/// <summary>The reactions to a post changed. Who reacted hears it on their other devices.</summary>
public sealed record PostReacted(string BoardId, string PostId, string ResidentId) : ForumEvent
{
    public override Audience Audience => Audience.Post(PostId).And(Audience.Board(BoardId)).And(Audience.Resident(ResidentId));
}
