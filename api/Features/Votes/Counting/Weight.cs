namespace Linli.Api.Features.Votes.Counting;

/// <summary>How much something counts, by each measure.</summary>
/// <param name="Heads">Voters: persons, households or owners, as the roll has them.</param>
/// <param name="AreaInDm2">Area of exclusive parts in hundredths of a square metre, exact; 0 where area does not count.</param>
public readonly record struct Weight(long Heads, long AreaInDm2 = 0)
{
    /// <summary>One voter where area does not count.</summary>
    public static readonly Weight One = new(1);

    public static Weight operator +(Weight one, Weight other) => new(checked(one.Heads + other.Heads), checked(one.AreaInDm2 + other.AreaInDm2));

    public long By(Measure measure) => measure == Measure.Heads ? Heads : AreaInDm2;
}
