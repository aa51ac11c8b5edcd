using System.Collections.Immutable;
using Linli.Api.Events;

namespace Linli.Api.Features.Votes.Roll.Correcting;

/// <summary>The desk decided about a request to correct the roll; the answer stands with it.</summary>
public sealed record CorrectionDecided(string VoteId, string CorrectionId, string ResidentId) : ForumEvent
{
    public override Audience Audience => Audience.Resident(ResidentId).And(new(ImmutableArray.Create($"{RollGate.TopicKind}/{VoteId}")));
}
