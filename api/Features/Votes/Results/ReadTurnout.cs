using System.Collections.Immutable;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Votes.Counting;
using Linli.Api.Features.Votes.Roll;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Results;

/// <summary>How many took part so far, and whether that will be enough: all that is told before the end.</summary>
public static class ReadTurnout
{
    /// <summary>Fewer voters in a building than this, and its turnout would tell who.</summary>
    public const int FewestTold = 5;

    /// <param name="Measures">Heads, and for owners' votes areas.</param>
    /// <param name="Buildings">In the order of compounds and buildings.</param>
    public sealed record TurnoutView(ImmutableArray<TurnoutMeasureView> Measures, ImmutableArray<BuildingTurnoutView> Buildings);

    /// <param name="Measure">What is counted.</param>
    /// <param name="Entitled">Heads, or m² with two decimals.</param>
    /// <param name="TookPart">The same.</param>
    /// <param name="Needed">The least that makes it valid; absent where anybody's voice is heard.</param>
    /// <param name="IsEnough">Whether it is valid by this measure already; absent without a quorum.</param>
    /// <param name="Forecast">What it comes to at the end if it goes on as it has since the opening; absent before an hour has passed and after the end.</param>
    public sealed record TurnoutMeasureView(Measure Measure, decimal Entitled, decimal TookPart, decimal? Needed, bool? IsEnough, decimal? Forecast);

    /// <param name="CompoundId">Of the building.</param>
    /// <param name="Building">Its name.</param>
    /// <param name="Entitled">Voters there.</param>
    /// <param name="TookPart">Absent where fewer than five are entitled.</param>
    public sealed record BuildingTurnoutView(string CompoundId, string Building, long Entitled, long? TookPart);

    internal static void Map(IEndpointRouteBuilder votes) =>
        votes.MapGet("/{voteId}/turnout", Handle).WithName("readTurnout").WithSummary("How many took part so far, by building where that tells nobody, and the forecast of the quorum.");

    internal static async Task<Results<Ok<TurnoutView>, ProblemHttpResult>> Handle(
        string voteId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleVote(voteId, caller, cancel) is not { Vote: var vote }) return Problems.NotFound("vote");
        var buildings = await Buildings(vote, store, cancel);
        var bars = Bars.Of(vote.Electorate, vote.Matter);
        var (entitled, tookPart) = await Weights(vote, bars, store, cancel);
        return TypedResults.Ok(new TurnoutView([.. bars.Measures.Select(measure => Measured(vote, measure, bars.Quorum, entitled.By(measure), tookPart.By(measure), clock.GetUtcNow()))], buildings));
    }

    private static TurnoutMeasureView Measured(Vote vote, Measure measure, Threshold? quorum, long entitled, long tookPart, DateTimeOffset now) => new(
        measure, Shown(entitled, measure), Shown(tookPart, measure), quorum is { } bar ? Shown(bar.Needed(entitled), measure) : null, quorum?.IsMet(tookPart, entitled),
        Forecast(vote, entitled, tookPart, now) is { } forecast ? Shown(forecast, measure) : null);

    private static long? Forecast(Vote vote, long entitled, long tookPart, DateTimeOffset now)
    {
        var (elapsed, window) = (now - vote.OpensAt, vote.ClosesAt - vote.OpensAt);
        return elapsed < TimeSpan.FromHours(1) || now >= vote.ClosesAt ? null : (long)Int128.Min(entitled, (Int128)tookPart * window.Ticks / elapsed.Ticks);
    }

    private static decimal Shown(long amount, Measure measure) => measure == Measure.Area ? new decimal(amount) / 100 : amount;

    // Heads are counted along the index; areas need the entries, of which a compound's owners have few.
    private static async Task<(Weight Entitled, Weight TookPart)> Weights(Vote vote, Bars bars, IDocumentStore store, CancellationToken cancel)
    {
        if (!bars.Measures.Contains(Measure.Area))
            return (new Weight(await store.Count(Query.On(RollEntry.OfVote, vote.Id), cancel)), new Weight(await store.Count(Query.On(RollEntry.Voted, vote.Id), cancel)));
        var (entitled, tookPart) = (default(Weight), default(Weight));
        foreach (var entry in await store.ListAll(Query.On(RollEntry.OfVote, vote.Id), cancel))
        {
            entitled += entry.Weight();
            if (entry.HasVoted) tookPart += entry.Weight();
        }

        return (entitled, tookPart);
    }

    private static async Task<ImmutableArray<BuildingTurnoutView>> Buildings(Vote vote, IDocumentStore store, CancellationToken cancel)
    {
        var compounds = vote.CompoundId is { } one ? await store.FindMany<Compound>([one], cancel) : await store.ListAll(Query.On(Compound.InCommunity, vote.CommunityId), cancel);
        var told = ImmutableArray.CreateBuilder<BuildingTurnoutView>();
        foreach (var compound in compounds)
            foreach (var building in compound.Buildings)
            {
                var place = RollPlace.KeyOf(compound.Id, building.Name);
                var entitled = await store.Count(Query.On(RollEntry.InPlace, vote.Id, place), cancel);
                if (entitled == 0) continue;
                told.Add(new BuildingTurnoutView(compound.Id, building.Name, entitled,
                    entitled < FewestTold ? null : await store.Count(Query.On(RollEntry.InPlace, vote.Id, place, true), cancel)));
            }

        return told.ToImmutable();
    }
}
