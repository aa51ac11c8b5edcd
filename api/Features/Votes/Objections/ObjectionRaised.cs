using Linli.Api.Events;

namespace Linli.Api.Features.Votes.Objections;

/// <summary>Somebody objected to the result.</summary>
public sealed record ObjectionRaised(string VoteId, string ObjectionId) : ForumEvent
{
    public override Audience Audience => VoteGate.Topic(VoteId);
}
