namespace Linli.Api.Features.Votes.Counting;

/// <summary>A share that must be reached, exactly: no division, so 2/3 of 300 is 200 and never 199.99…</summary>
/// <param name="IsInclusive">"At least" (以上) includes the number itself, "more than" (过半数) does not (民法典 1259).</param>
public readonly record struct Threshold(int Numerator, int Denominator, bool IsInclusive)
{
    public static Threshold AtLeast(int numerator, int denominator) => new(numerator, denominator, IsInclusive: true);

    public static Threshold MoreThan(int numerator, int denominator) => new(numerator, denominator, IsInclusive: false);

    /// <summary>Nothing reaches a share of nothing.</summary>
    public bool IsMet(long part, long whole) => whole > 0 && part >= Needed(whole);

    /// <summary>The least part of a whole that reaches it.</summary>
    public long Needed(long whole)
    {
        var (share, rest) = Int128.DivRem((Int128)Numerator * whole, Denominator);
        return (long)share + (IsInclusive && rest == 0 ? 0 : 1);
    }
}
