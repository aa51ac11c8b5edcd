using System.Collections.Immutable;
using Linli.Api.Events;
using Linli.Api.Features.Votes.Roll;

namespace Linli.Api.Features.Votes.Desk;

/// <summary>A co-owner objected to a ballot, or the desk settled it. The desk and whoever cast it hear of it.</summary>
public sealed record BallotDisputed(string VoteId, string EntryId, string ResidentId) : ForumEvent
{
    public override Audience Audience => Audience.Resident(ResidentId).And(new(ImmutableArray.Create($"{RollGate.TopicKind}/{VoteId}")));
}
