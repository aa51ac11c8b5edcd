using System.Collections.Immutable;
using Linli.Api.Features.Votes.Roll;
using Linli.Api.Storage;

namespace Linli.Api.Features.Votes.Casting;

/// <summary>What one voter voted, where ballots are named; its id is the entry's of the roll. It can be changed until the end.</summary>
public sealed record NamedBallot : Document
{
    public const string AgentPurpose = "ballot-agent";

    public static readonly Index<NamedBallot> OfVote = Index.On<NamedBallot>(b => b.VoteId);
    public static readonly Index<NamedBallot> InDispute = Index.On<NamedBallot>(b => b.VoteId).Where(b => b.IsDisputed);

    public required string VoteId { get; init; }

    public required string Receipt { get; init; }

    public ImmutableArray<string> Choices { get; init; } = [];

    public BallotChannel Channel { get; init; }

    /// <summary>The resident who voted, or who entered it at the desk.</summary>
    public required string CastBy { get; init; }

    public DateTimeOffset CastAt { get; init; }

    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>The slip, or the written authority, where it came over the desk.</summary>
    public ImmutableArray<string> PhotoIds { get; init; } = [];

    /// <summary>Who voted for the voter, sealed for <see cref="AgentPurpose"/>; null unless by proxy.</summary>
    public string? AgentCipher { get; init; }

    public BallotDispute? Dispute { get; init; }

    /// <summary>A co-owner objected and nothing has settled it: it does not count.</summary>
    public bool IsDisputed => Dispute is { Settlement: null };

    /// <summary>Neither in dispute nor settled as void.</summary>
    public bool Counts => !IsDisputed && Dispute?.Settlement?.Outcome != SettlementOutcome.Void;

    public NamedBallot Change(ImmutableArray<string> choices, DateTimeOffset now) => this with { Choices = choices, ChangedAt = now };

    public NamedBallot Object(string by, string reason, DateTimeOffset now) => this with { Dispute = new BallotDispute(now, by, reason) };

    public NamedBallot Settle(BallotSettlement settlement, ImmutableArray<string> choices) => this with
    {
        Dispute = Dispute! with { Settlement = settlement },
        Choices = settlement.Outcome == SettlementOutcome.Replaced ? choices : Choices,
        PhotoIds = [.. PhotoIds, .. settlement.PhotoIds],
    };
}

/// <summary>Co-owners agree on one ballot; one who does not says so.</summary>
/// <param name="At">When.</param>
/// <param name="By">The resident who objected.</param>
/// <param name="Reason">In their words.</param>
public sealed record BallotDispute(DateTimeOffset At, string By, string Reason)
{
    public BallotSettlement? Settlement { get; init; }
}

/// <param name="Outcome">What the ballot is now.</param>
/// <param name="At">When.</param>
/// <param name="By">The resident of the desk.</param>
/// <param name="Reason">In their words.</param>
/// <param name="PhotoIds">The document that settles it.</param>
public sealed record BallotSettlement(SettlementOutcome Outcome, DateTimeOffset At, string By, string Reason, ImmutableArray<string> PhotoIds);

public enum SettlementOutcome
{
    /// <summary>The ballot counts as it was cast.</summary>
    Stands,

    /// <summary>The document says another choice.</summary>
    Replaced,

    /// <summary>The co-owners do not agree: the ballot does not count.</summary>
    Void,
}
