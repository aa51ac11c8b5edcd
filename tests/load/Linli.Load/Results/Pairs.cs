namespace Linli.Load.Results;

/// <summary>Two things measured in turn, A B A B …, so that what disturbs the machine disturbs both.</summary>
public sealed record Pairs(double[] Ours, double[] Yardstick)
{
    public IEnumerable<double> Ratios => Ours.Zip(Yardstick, (ours, yardstick) => ours / yardstick);

    public IReadOnlyDictionary<string, double[]> Samples => new Dictionary<string, double[]> { ["ours"] = Ours, ["yardstick"] = Yardstick, ["ratios"] = [.. Ratios] };

    public static async Task<Pairs> Take(int count, Func<Task<double>> ours, Func<Task<double>> yardstick)
    {
        var pairs = new Pairs(new double[count], new double[count]);
        for (var pair = 0; pair < count; pair++)
        {
            pairs.Ours[pair] = await ours();
            pairs.Yardstick[pair] = await yardstick();
        }
        return pairs;
    }
}
