using System.Collections.Concurrent;
using Linli.Api.Features.Votes.Casting;
using Linli.Api.Features.Votes.Counting;
using Linli.Api.Features.Votes.Counting.Tallying;
using Linli.Api.Features.Votes.Roll;
using Linli.Api.Secrets;
using Linli.Api.Storage;

namespace Linli.Api.Features.Votes.Results;

/// <summary>
/// Counts votes that are over, from what is kept each time: no number is added to while ballots come in. A count is remembered for as long as the store says that
/// nothing in the community has changed.
/// </summary>
public sealed class CountedVotes(IDocumentStore store, Vault vault)
{
    private const int MostRemembered = 200;

    private readonly ConcurrentDictionary<string, (long Stamp, Tally Tally)> _known = new();

    public async Task<Tally> Count(Vote vote, CancellationToken cancel)
    {
        var stamp = await store.Stamp(vote.CommunityId, cancel);
        if (_known.TryGetValue(vote.Id, out var known) && known.Stamp == stamp) return known.Tally;
        var roll = await store.ListAll(Query.On(RollEntry.OfVote, vote.Id), cancel);
        var tally = Tally.Of(PollOf(vote, roll), await Ballots(vote, roll, cancel));
        if (_known.Count >= MostRemembered) _known.Clear();
        _known[vote.Id] = (stamp, tally);
        return tally;
    }

    /// <summary>What is counted of the roll: everybody on it, and those who were delivered the ballot and stayed silent.</summary>
    internal static Poll PollOf(Vote vote, IReadOnlyList<RollEntry> roll) => new(vote.Paper, Bars.Of(vote.Electorate, vote.Matter), Sum(roll, vote))
    {
        Silent = vote.SilentCountsWithMajority ? Sum(roll.Where(entry => entry is { HasVoted: false, Delivery: not null }), vote) : default,
    };

    private async Task<IReadOnlyList<CountedBallot>> Ballots(Vote vote, IReadOnlyList<RollEntry> roll, CancellationToken cancel)
    {
        if (vote.IsSecret) return [.. (await store.ListAll(Query.On(SecretBallot.OfVote, vote.Id), cancel)).Select(ballot => new CountedBallot(ballot.Open(vault), Weight.One))];
        var weights = roll.ToDictionary(entry => entry.Id, entry => Weighed(entry, vote));
        return [.. (await store.ListAll(Query.On(NamedBallot.OfVote, vote.Id), cancel)).Where(ballot => ballot.Counts).Select(ballot => new CountedBallot(ballot.Choices, weights[ballot.Id]))];
    }

    private static Weight Sum(IEnumerable<RollEntry> entries, Vote vote) => entries.Aggregate(default(Weight), (sum, entry) => sum + Weighed(entry, vote));

    private static Weight Weighed(RollEntry entry, Vote vote) => vote.Electorate == Electorate.Owners ? entry.Weight() : Weight.One;
}
