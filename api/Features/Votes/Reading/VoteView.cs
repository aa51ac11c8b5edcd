using System.Collections.Immutable;
using Linli.Api.Features.Votes.Counting;

namespace Linli.Api.Features.Votes.Reading;

/// <summary>A vote as it stands now.</summary>
/// <param name="Id">Of the vote.</param>
/// <param name="CommunityId">Where.</param>
/// <param name="ProposalId">The proposal that it decides, if any.</param>
/// <param name="CompoundId">The compound whose people decide; absent: the whole community.</param>
/// <param name="Title">What is voted on, in a line.</param>
/// <param name="Text">What exactly is decided.</param>
/// <param name="Electorate">Who decides.</param>
/// <param name="Voters">Who counts as one voter.</param>
/// <param name="Matter">Which bars an owners' vote has to clear.</param>
/// <param name="IsBinding">A consultation is not: it asks what people want.</param>
/// <param name="IsSecret">Ballots are secret, and final.</param>
/// <param name="SilentCountsWithMajority">Who was delivered the ballot and stays silent counts with the majority.</param>
/// <param name="Form">How a ballot is filled in.</param>
/// <param name="Options">In the order of the ballot paper; every ballot may say <c>abstain</c> instead.</param>
/// <param name="MostChoices">Options that one ballot may name.</param>
/// <param name="Stage">By the clock at the moment of reading.</param>
/// <param name="AnnouncedAt">When it was announced.</param>
/// <param name="OpensAt">From then on ballots are taken and the roll is frozen.</param>
/// <param name="ClosesAt">The first instant at which none is taken any more.</param>
/// <param name="ObjectionsUntil">Until then the result can be objected to.</param>
/// <param name="Withdrawn">Why it was called off or annulled; absent otherwise.</param>
/// <param name="OpeningHead">The ledger's head over the frozen roll; absent before it was announced.</param>
/// <param name="ClosingHead">The ledger's head over roll and ballots; absent before it was announced.</param>
public sealed record VoteView(
    string Id, string CommunityId, string? ProposalId, string? CompoundId, string Title, string Text, Electorate Electorate, Voters Voters, Matter Matter, bool IsBinding, bool IsSecret, bool SilentCountsWithMajority,
    BallotForm Form, ImmutableArray<BallotOption> Options, int MostChoices, VoteStage Stage, DateTimeOffset AnnouncedAt, DateTimeOffset OpensAt, DateTimeOffset ClosesAt,
    DateTimeOffset ObjectionsUntil, WithdrawalView? Withdrawn, string? OpeningHead, string? ClosingHead)
{
    internal static VoteView Of(Vote vote, DateTimeOffset now) => new(
        vote.Id, vote.CommunityId, vote.ProposalId, vote.CompoundId, vote.Title, vote.Text, vote.Electorate, vote.Voters, vote.Matter, vote.Electorate != Electorate.Consultation, vote.IsSecret, vote.SilentCountsWithMajority,
        vote.Paper.Form, vote.Paper.Options, vote.Paper.MostChoices, vote.StageAt(now), vote.AnnouncedAt, vote.OpensAt, vote.ClosesAt,
        vote.ObjectionsUntil, vote.Withdrawal is { } withdrawal ? new WithdrawalView(withdrawal.At, withdrawal.Reason) : null, vote.OpeningHead, vote.ClosingHead);
}

/// <param name="At">When.</param>
/// <param name="Reason">Why, in the words of who did it.</param>
public sealed record WithdrawalView(DateTimeOffset At, string Reason);
