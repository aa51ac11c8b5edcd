using System.Collections.Immutable;

namespace Linli.Api.Features.Votes.Counting.Tallying;

/// <summary>
/// Areas of a secret vote of owners, kept and published in sums only: the exact area of a dwelling on a ballot would tell whose it is.
/// </summary>
/// <param name="TookPart">Of all who took part, by the roll, in hundredths of a square metre.</param>
/// <param name="ByOption">Of those who chose an option, <c>abstain</c> among them; an option that nobody chose may be missing.</param>
public sealed record AreaTotals(long TookPart, ImmutableDictionary<string, long> ByOption);
