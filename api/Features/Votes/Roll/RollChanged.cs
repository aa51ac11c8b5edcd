using System.Collections.Immutable;
using Linli.Api.Events;

namespace Linli.Api.Features.Votes.Roll;

/// <summary>The roll was corrected, or what is known of its delivery. Everybody who follows the vote may be concerned; it does not say who is.</summary>
public sealed record RollChanged(string VoteId) : ForumEvent
{
    public override Audience Audience => VoteGate.Topic(VoteId).And(new(ImmutableArray.Create($"{RollGate.TopicKind}/{VoteId}")));
}
