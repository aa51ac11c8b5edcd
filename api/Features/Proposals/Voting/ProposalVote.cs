using Linli.Api.Features.Votes;
using Linli.Api.Features.Votes.Counting;
using Linli.Api.Features.Votes.Counting.Tallying;

namespace Linli.Api.Features.Proposals.Voting;

/// <summary>表决: a vote on a proposal, as far as the proposal's course depends on it. What is announced never changes, so its dates are right here too.</summary>
/// <param name="VoteId">The vote itself stands in Features/Votes.</param>
/// <param name="Edition">The text that is voted on.</param>
/// <param name="IsBinding">A consultation is not.</param>
/// <param name="AnnouncedAt">When.</param>
/// <param name="ClosesAt">The first instant at which no ballot is taken any more.</param>
/// <param name="ObjectionsUntil">Then its result is final.</param>
/// <param name="WithdrawnAt">When it was called off or annulled; null otherwise.</param>
/// <param name="Outcome">Once its result is final and was counted; null until then.</param>
public sealed record ProposalVote(
    string VoteId, int Edition, bool IsBinding, DateTimeOffset AnnouncedAt, DateTimeOffset ClosesAt, DateTimeOffset ObjectionsUntil, DateTimeOffset? WithdrawnAt = null, Outcome? Outcome = null)
{
    public static ProposalVote Of(Vote vote, int edition) => new(vote.Id, edition, vote.Electorate != Electorate.Consultation, vote.AnnouncedAt, vote.ClosesAt, vote.ObjectionsUntil);
}

/// <param name="VoteId">The vote.</param>
/// <param name="Version">The text that is voted on.</param>
/// <param name="IsBinding">A consultation is not: after it the committee decides, with a reason.</param>
/// <param name="AnnouncedAt">When.</param>
/// <param name="ClosesAt">The first instant at which no ballot is taken any more.</param>
/// <param name="ObjectionsUntil">Then its result is final.</param>
/// <param name="WithdrawnAt">When it was called off or annulled; absent otherwise.</param>
/// <param name="Outcome">Once its result is final; absent until then.</param>
public sealed record ProposalVoteView(
    string VoteId, int Version, bool IsBinding, DateTimeOffset AnnouncedAt, DateTimeOffset ClosesAt, DateTimeOffset ObjectionsUntil, DateTimeOffset? WithdrawnAt, Outcome? Outcome)
{
    internal static ProposalVoteView Of(ProposalVote vote) =>
        new(vote.VoteId, vote.Edition, vote.IsBinding, vote.AnnouncedAt, vote.ClosesAt, vote.ObjectionsUntil, vote.WithdrawnAt, vote.Outcome);
}
