using System.Collections.Immutable;
using Linli.Api.Features.Votes.Counting.Tallying;

namespace Linli.Api.Features.Votes.Ledger;

/// <summary>One entry of the frozen roll; its number is its place, from 1.</summary>
/// <param name="Place">What the entry is recognized by, masked as the community publishes rolls (<c>3号楼 5**</c>); at most 100 characters, may be empty.</param>
/// <param name="AreaInDm2">Of all dwellings of this owner, in hundredths of a square metre, 1–1,000,000,000; 0 when owners are not who decides.</param>
public sealed record RollEntry(string Place, long AreaInDm2 = 0);

/// <summary>Why a ballot is shown and not counted.</summary>
public enum SetAside
{
    /// <summary>Co-owners did not agree, and no document settled it before the count.</summary>
    Disputed,
}

/// <param name="Receipt">As <see cref="ReceiptCode"/> makes it.</param>
/// <param name="Entry">Whose it is, by the number of the roll's entry; null in a secret vote.</param>
/// <param name="SetAside">Only in a named vote.</param>
public sealed record CastBallot(string Receipt, ImmutableArray<string> Choices, int? Entry = null, SetAside? SetAside = null);

/// <summary>Everything that a ledger publishes of a vote that has closed.</summary>
/// <param name="Roll">As frozen at opening.</param>
/// <param name="Ballots">In any order.</param>
public sealed record VoteLedger(LedgerVote Vote, IReadOnlyList<RollEntry> Roll, IReadOnlyCollection<CastBallot> Ballots)
{
    /// <summary>In a secret vote: the numbers of the entries that took part, in any order. A named vote has them in its ballots.</summary>
    public IReadOnlyCollection<int> TookPart { get; init; } = [];

    /// <summary>Where silent ones count: the numbers of the entries to which the ballot was delivered with proof.</summary>
    public IReadOnlyCollection<int> Delivered { get; init; } = [];

    /// <summary>In a secret vote of owners: the area of those who chose an option, <c>abstain</c> among them.</summary>
    public ImmutableDictionary<string, long> AreasByOption { get; init; } = ImmutableDictionary<string, long>.Empty;

    /// <summary>Counts the vote from what is published, as anybody can.</summary>
    public Tally Count() => LedgerTally.Of(Vote, Roll.Select((entry, index) => (index + 1, entry.AreaInDm2)).ToDictionary(), Ballots, TookPart, Delivered, AreasByOption);

    /// <summary>The heads of its chain; the one at opening is that of <see cref="LedgerHeads.AtOpening"/>.</summary>
    public LedgerHeads Heads() => LedgerHeads.Of(this);
}
