using System.Collections.Immutable;

namespace Linli.Api.Features.Votes.Counting;

/// <summary>What a decision needs to be valid and to pass; each bar must be reached by every measure.</summary>
/// <param name="Quorum">Of those entitled, to have taken part. Null: anybody's voice is heard.</param>
/// <param name="Majority">Of those who took part, abstentions included. Null: nothing is decided, a consultation only shows what people want.</param>
public sealed record Bars(ImmutableArray<Measure> Measures, Threshold? Quorum, Threshold? Majority)
{
    private static readonly Bars Consultation = new([Measure.Heads], null, null);

    // 居委会组织法 10: the meeting needs more than half of those entitled, its decision more than half of those present.
    private static readonly Bars Residents = new([Measure.Heads], Threshold.MoreThan(1, 2), Threshold.MoreThan(1, 2));

    // 民法典 278, second paragraph.
    private static readonly Bars Owners = new([Measure.Heads, Measure.Area], Threshold.AtLeast(2, 3), Threshold.MoreThan(1, 2));
    private static readonly Bars OwnersSpecial = Owners with { Majority = Threshold.AtLeast(3, 4) };

    /// <summary>The bars of the law for an electorate and what it decides about.</summary>
    public static Bars Of(Electorate electorate, Matter matter) => electorate switch
    {
        Electorate.Owners => matter == Matter.Special ? OwnersSpecial : Owners,
        Electorate.Residents => Residents,
        _ => Consultation,
    };
}
