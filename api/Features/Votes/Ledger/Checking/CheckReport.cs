using System.Collections.Immutable;
using Linli.Api.Features.Votes.Counting.Tallying;

namespace Linli.Api.Features.Votes.Ledger.Checking;

/// <summary>What a check of a ledger came to.</summary>
/// <param name="Vote">Null when its manifest could not be read.</param>
/// <param name="Heads">As computed; null when a line before could not be read.</param>
/// <param name="Tally">Counted anew, from every line that could be.</param>
/// <param name="Findings">The first hundred, in the order of the files.</param>
/// <param name="Total">All of them; 0 when the ledger is in order.</param>
public sealed record CheckReport(LedgerVote? Vote, LedgerHeads? Heads, Tally? Tally, ImmutableArray<Finding> Findings, int Total);
