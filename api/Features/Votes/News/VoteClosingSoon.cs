using Linli.Api.Events;

namespace Linli.Api.Features.Votes.News;

/// <summary>A vote closes within a day: time to remind those who have not voted.</summary>
public sealed record VoteClosingSoon(string VoteId) : ForumEvent
{
    public override Audience Audience => Audience.Community(CommunityId).And(VoteGate.Topic(VoteId));
}
