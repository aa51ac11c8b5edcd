using Linli.Api.Features.Votes.Counting;
using Linli.Api.Storage;

namespace Linli.Api.Features.Votes;

/// <summary>
/// 表决: one question put to one electorate. What is announced stays as it is (no vote on what was not announced): only the course
/// of time changes it, and its withdrawal.
/// </summary>
public sealed partial record Vote : Document
{
    public static readonly Index<Vote> InCommunityByEnd = Index.On<Vote>(v => v.CommunityId, v => v.ClosesAt);
    public static readonly Index<Vote> OfProposal = Index.On<Vote>(v => v.ProposalId, v => v.AnnouncedAt);
    public static readonly Index<Vote> WithNews = Index.On<Vote>(v => v.NewsAt).Where(v => v.HasNews);

    /// <summary>The proposal that it decides; null when it stands alone.</summary>
    public string? ProposalId { get; init; }

    /// <summary>Only those of this compound; null: of the whole community.</summary>
    public string? CompoundId { get; init; }

    public required string Title { get; init; }

    /// <summary>What is decided, as it was announced.</summary>
    public string Text { get; init; } = "";

    public required Electorate Electorate { get; init; }

    /// <summary>Which bars an owners' vote has to clear (民法典 278); ordinary for the others.</summary>
    public Matter Matter { get; init; }

    /// <summary>Who counts as one voter.</summary>
    public Voters Voters { get; init; }

    /// <summary>What voters are asked.</summary>
    public required BallotPaper Paper { get; init; }

    /// <summary>Nobody, the operator included, can tell from what is kept who voted what (decision 15); a ballot is final.</summary>
    public bool IsSecret { get; init; }

    /// <summary>The owners' rules say that who was delivered the ballot and stays silent counts with the majority.</summary>
    public bool SilentCountsWithMajority { get; init; }

    public required string AnnouncedBy { get; init; }

    public DateTimeOffset AnnouncedAt { get; init; }

    public DateTimeOffset OpensAt { get; init; }

    /// <summary>The first instant at which no ballot is taken any more.</summary>
    public DateTimeOffset ClosesAt { get; init; }

    public DateTimeOffset ObjectionsUntil { get; init; }

    public VoteWithdrawal? Withdrawal { get; init; }

    /// <summary>The ledger's head over the frozen roll, written down and announced once it has opened; null until then.</summary>
    public string? OpeningHead { get; init; }

    /// <summary>The ledger's head over everything, written down and announced once it has closed; null until then.</summary>
    public string? ClosingHead { get; init; }
}

/// <summary>Called off before its end, or annulled after it.</summary>
/// <param name="At">When.</param>
/// <param name="By">The resident.</param>
/// <param name="Reason">Read by everybody.</param>
public sealed record VoteWithdrawal(DateTimeOffset At, string By, string Reason);

/// <summary>Who counts as one voter.</summary>
public enum Voters
{
    /// <summary>One person, one ballot.</summary>
    Persons,

    /// <summary>One household, one ballot (户的代表, 居委会组织法 9): the first of a dwelling's members who votes.</summary>
    Households,

    /// <summary>One owner, one ballot, with the areas of all dwellings owned (民法典 278).</summary>
    Owners,
}
