using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Linli.Api.Features.Votes.Counting;

namespace Linli.Tests.Features.Votes.Counting;

public sealed class ThresholdTests
{
    [Theory]
    [InlineData(2, 3, 300, 200)]
    [InlineData(2, 3, 301, 201)]
    [InlineData(2, 3, 1, 1)]
    [InlineData(3, 4, 1000, 750)]
    [InlineData(3, 4, 1001, 751)]
    [InlineData(1, 2, 9, 5)]
    public void At_least_includes_the_number_itself(int numerator, int denominator, long whole, long needed)
    {
        var bar = Threshold.AtLeast(numerator, denominator);
        Assert.Equal(needed, bar.Needed(whole));
        Assert.True(bar.IsMet(needed, whole));
        Assert.False(bar.IsMet(needed - 1, whole));
    }

    [Theory]
    [InlineData(10, 6)]
    [InlineData(9, 5)]
    [InlineData(1, 1)]
    public void More_than_half_does_not_include_half(long whole, long needed)
    {
        var bar = Threshold.MoreThan(1, 2);
        Assert.Equal(needed, bar.Needed(whole));
        Assert.False(bar.IsMet(needed - 1, whole));
    }

    [Fact]
    public void Nothing_reaches_a_share_of_nothing() => Assert.False(Threshold.AtLeast(2, 3).IsMet(0, 0));

    [Fact]
    public void It_is_exact_however_large_the_area()
    {
        var amounts = (from high in Gen.Elements(0, 0, 1 << 20, int.MaxValue / 2) from low in Gen.Choose(0, int.MaxValue) select ((long)high << 31) + low).ToArbitrary();
        Prop.ForAll(amounts, amounts, (long part, long whole) =>
        {
            foreach (var bar in (Threshold[])[Threshold.AtLeast(2, 3), Threshold.AtLeast(3, 4), Threshold.MoreThan(1, 2)])
            {
                var difference = (BigInteger)part * bar.Denominator - ((BigInteger)whole * bar.Numerator);
                Assert.Equal(whole > 0 && (bar.IsInclusive ? difference >= 0 : difference > 0), bar.IsMet(part, whole));
            }
        }).QuickCheckThrowOnFailure();
    }
}
