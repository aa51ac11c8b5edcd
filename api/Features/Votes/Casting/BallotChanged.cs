using Linli.Api.Events;

namespace Linli.Api.Features.Votes.Casting;

/// <summary>Somebody changed their named ballot. Only their own devices hear of it.</summary>
public sealed record BallotChanged(string VoteId, string ResidentId) : ForumEvent
{
    public override Audience Audience => Audience.Resident(ResidentId);
}
