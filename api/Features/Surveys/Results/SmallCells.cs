namespace Linli.Api.Features.Surveys.Results;

/// <summary>
/// Hides counts behind which single people could be found out: fewer than <see cref="Threshold"/>, zero included, and as many others as it takes that nobody can compute a hidden
/// one from the total (primary and complementary suppression, as statistical offices do).
/// </summary>
public static class SmallCells
{
    public const int Threshold = 5;

    /// <summary>Of counts that add up to a total which is known.</summary>
    /// <returns>Null in the place of what is hidden.</returns>
    public static long?[] Hide(IReadOnlyList<long> counts)
    {
        var hidden = counts.Select(count => count < Threshold).ToArray();
        while (hidden.Contains(true) && hidden.Contains(false) && IsTold([.. counts.Where((_, index) => hidden[index])]))
        {
            // All that are level with the smallest: whoever knows this rule would learn from which of them was spared.
            var smallest = counts.Where((_, index) => !hidden[index]).Min();
            for (var index = 0; index < hidden.Length; index++) hidden[index] |= counts[index] == smallest;
        }

        return [.. counts.Select((count, index) => hidden[index] ? (long?)null : count)];
    }

    // What is hidden adds up to the total less what is shown: one alone is told by it, and so are several that are too few together, or as many as small counts can be.
    private static bool IsTold(IReadOnlyList<long> hidden) => hidden.Count == 1 || hidden.Sum() < Threshold || hidden.All(count => count == Threshold - 1);

    /// <summary>Of a count that stands alone beside a known total: those who did not are as few people as those who did.</summary>
    public static long? Hide(long count, long total) => count < Threshold || total - count < Threshold ? null : count;
}
