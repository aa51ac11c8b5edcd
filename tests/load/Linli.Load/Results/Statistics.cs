namespace Linli.Load.Results;

public static class Statistics
{
    public static double Median(this IEnumerable<double> samples) => samples.Quantile(0.5);

    /// <summary>Linear between the two samples nearest to the place.</summary>
    public static double Quantile(this IEnumerable<double> samples, double share)
    {
        double[] sorted = [.. samples.Order()];
        if (sorted.Length == 0) return double.NaN;
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((sorted[above] - sorted[below]) * (place - below));
    }
}
