using System.Collections.Immutable;
using Linli.Api.Events;

namespace Linli.Api.Features.Votes.Results;

/// <summary>
/// Another ballot was taken. It says neither whose nor what, and is heard on a topic of its own: on the vote's, everybody who has it open would hear everybody
/// else vote.
/// </summary>
public sealed record TurnoutChanged(string VoteId) : ForumEvent
{
    public override Audience Audience => new(ImmutableArray.Create($"{TurnoutGate.TopicKind}/{VoteId}"));
}
