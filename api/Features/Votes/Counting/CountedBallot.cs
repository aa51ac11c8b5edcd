using System.Collections.Immutable;

namespace Linli.Api.Features.Votes.Counting;

/// <summary>A ballot as it counts: without whoever cast it.</summary>
/// <param name="Choices">Ids of options, or <c>abstain</c> alone; in order of preference when ranked.</param>
/// <param name="Weight">One head, and the area of all dwellings that the roll gives its owner. No area in other electorates, nor in a secret vote of owners (see <see cref="Tallying.AreaTotals"/>).</param>
public readonly record struct CountedBallot(ImmutableArray<string> Choices, Weight Weight);
