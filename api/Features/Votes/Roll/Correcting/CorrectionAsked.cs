using System.Collections.Immutable;
using Linli.Api.Events;

namespace Linli.Api.Features.Votes.Roll.Correcting;

/// <summary>Somebody asked for the roll to be corrected. The desk and their own devices hear of it.</summary>
public sealed record CorrectionAsked(string VoteId, string CorrectionId, string ResidentId) : ForumEvent
{
    public override Audience Audience => Audience.Resident(ResidentId).And(new(ImmutableArray.Create($"{RollGate.TopicKind}/{VoteId}")));
}
