using Linli.Api.Events;

namespace Linli.Api.Features.Votes.Objections;

/// <summary>An objection was answered. It does not say whose it was: that is not told to everybody.</summary>
public sealed record ObjectionAnswered(string VoteId, string ObjectionId) : ForumEvent
{
    public override Audience Audience => VoteGate.Topic(VoteId);
}
