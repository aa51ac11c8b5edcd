using System.Collections.Immutable;
using Linli.Api.Features.Votes.Counting;
using Linli.Api.Features.Votes.Counting.Tallying;

namespace Linli.Api.Features.Votes.Ledger;

/// <summary>The tally by what a ledger holds; the same for whoever writes one and whoever checks one.</summary>
internal static class LedgerTally
{
    /// <param name="roll">Area by entry.</param>
    public static Tally Of(
        LedgerVote vote, Dictionary<int, long> roll, IReadOnlyCollection<CastBallot> ballots, IEnumerable<int> tookPart, IEnumerable<int> delivered, ImmutableDictionary<string, long> areas)
    {
        var heard = vote.IsSecret ? tookPart.ToHashSet() : [.. ballots.Select(ballot => ballot.Entry!.Value)];
        var poll = new Poll(vote.Paper, Bars.Of(vote.Electorate, vote.Matter), Sum(roll.Keys))
        {
            Silent = vote.CountsSilent ? Sum(delivered.Where(entry => !heard.Contains(entry))) : default,
            Areas = vote.IsSecret && vote.HasAreas() ? new AreaTotals(Sum(heard).AreaInDm2, areas) : null,
        };
        return Tally.Of(poll, [.. ballots.Where(ballot => ballot.SetAside is null).Select(ballot => new CountedBallot(ballot.Choices, ballot.Entry is { } entry ? Of(entry) : Weight.One))]);

        Weight Of(int entry) => new(1, roll[entry]);

        Weight Sum(IEnumerable<int> entries) => entries.Aggregate(default(Weight), (sum, entry) => sum + Of(entry));
    }
}
