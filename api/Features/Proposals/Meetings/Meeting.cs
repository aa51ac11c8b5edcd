using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals.Meetings;

/// <summary>三会: people meet about a proposal in a room; what was said there stands beside what was written here.</summary>
public sealed record Meeting : Document
{
    public static readonly Index<Meeting> OfProposal = Index.On<Meeting>(m => m.ProposalId, m => m.StartsAt);
    public static readonly Index<Meeting> InCommunity = Index.On<Meeting>(m => m.CommunityId, m => m.StartsAt);

    public required string ProposalId { get; init; }

    public MeetingKind Kind { get; init; }

    public DateTimeOffset StartsAt { get; init; }

    /// <summary>In words, e.g. 居委会二楼会议室.</summary>
    public required string Place { get; init; }

    /// <summary>What it is about, and who should come.</summary>
    public string Agenda { get; init; } = "";

    /// <summary>Markdown; null until they are written.</summary>
    public string? Minutes { get; init; }

    public DateTimeOffset? MinutesAt { get; init; }

    /// <summary>Why it does not take place; null when it does.</summary>
    public string? CancelledBecause { get; init; }

    public required string CalledBy { get; init; }
}

public enum MeetingKind
{
    /// <summary>听证会: before a decision, those concerned are heard.</summary>
    Hearing,

    /// <summary>协调会: of those who disagree.</summary>
    Mediation,

    /// <summary>评议会: what was done is rated.</summary>
    Review,
}
