using System.Collections.Immutable;

namespace Linli.Api.Features.Votes.Counting.Tallying;

/// <summary>One round of an instant run-off: every ballot counts for the first of its choices that is still in.</summary>
/// <param name="Counts">The options still in, in the order of the paper.</param>
/// <param name="Exhausted">Ballots of which no choice is in any more, abstentions not among them.</param>
/// <param name="Out">Who goes after this round; none after the last.</param>
/// <param name="Tied">
/// Options level in last place (or first, when only they are left) where it matters which goes first. All ways are counted: with somebody out,
/// the way shown is one of several that end alike; with nobody out, they end differently and the vote is tied.
/// </param>
public sealed record RunOffRound(int Number, ImmutableArray<OptionCount> Counts, Weight Exhausted, ImmutableArray<string> Out, ImmutableArray<string> Tied);
