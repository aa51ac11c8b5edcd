using Linli.Api.Features.Votes.Counting;

namespace Linli.Api.Features.Votes.Reading;

/// <summary>A vote in a list.</summary>
/// <param name="Id">Of the vote.</param>
/// <param name="ProposalId">The proposal that it decides, if any.</param>
/// <param name="Title">What is voted on, in a line.</param>
/// <param name="Electorate">Who decides.</param>
/// <param name="IsBinding">A consultation is not: it asks what people want.</param>
/// <param name="IsSecret">Whether ballots are secret.</param>
/// <param name="Stage">By the clock at the moment of reading.</param>
/// <param name="AnnouncedAt">When it was announced.</param>
/// <param name="OpensAt">When ballots are taken from.</param>
/// <param name="ClosesAt">The first instant at which none is taken any more.</param>
/// <param name="ObjectionsUntil">Until then the result can be objected to.</param>
public sealed record VoteSummary(
    string Id, string? ProposalId, string Title, Electorate Electorate, bool IsBinding, bool IsSecret, VoteStage Stage,
    DateTimeOffset AnnouncedAt, DateTimeOffset OpensAt, DateTimeOffset ClosesAt, DateTimeOffset ObjectionsUntil)
{
    internal static VoteSummary Of(Vote vote, DateTimeOffset now) => new(
        vote.Id, vote.ProposalId, vote.Title, vote.Electorate, vote.Electorate != Electorate.Consultation, vote.IsSecret, vote.StageAt(now),
        vote.AnnouncedAt, vote.OpensAt, vote.ClosesAt, vote.ObjectionsUntil);
}
