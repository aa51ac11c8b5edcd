using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Communities.Register;
using Linli.Api.Features.Memberships;
using Linli.Api.Storage;

namespace Linli.Api.Features.Votes.Roll;

/// <summary>Who is entitled, as register and memberships know it at the moment of the announcement.</summary>
internal static class RollMaking
{
    public const int MostEntries = 60_000;

    public static async Task<IReadOnlyList<RollEntry>> RollOf(Vote vote, IDocumentStore store, CancellationToken cancel)
    {
        var dwellings = await store.ListAll(vote.CompoundId is { } compound ? Query.On(Dwelling.InCompound, compound) : Query.On(Dwelling.InCommunity, vote.CommunityId), cancel);
        var voters = vote.Voters switch
        {
            Voters.Persons => await Persons(vote, dwellings, store, cancel),
            Voters.Households => await Households(vote, dwellings, store, cancel),
            _ => await Owners(vote, dwellings, store, cancel),
        };
        return [.. voters.OrderBy(voter => voter.Place, StringComparer.Ordinal).ThenBy(voter => voter.Sorted, StringComparer.Ordinal).Select((voter, at) => voter.Entry(vote, at + 1))];
    }

    // 一人一票. Who lives in two dwellings has one ballot; staff who do not live here have none.
    private static async Task<IEnumerable<RollVoter>> Persons(Vote vote, IReadOnlyList<Dwelling> dwellings, IDocumentStore store, CancellationToken cancel)
    {
        var homes = dwellings.ToDictionary(dwelling => dwelling.Id);
        var members = await store.ListAll(Query.On(Membership.InPlace, vote.CommunityId, MembershipStatus.Active), cancel);
        return members.Where(member => member.DwellingId is { } home && homes.ContainsKey(home)).GroupBy(member => member.ResidentId)
            .Select(person => new RollVoter(person.Key, [.. person.Select(member => homes[member.DwellingId!])]) { ResidentId = person.Key });
    }

    private static async Task<IEnumerable<RollVoter>> Households(Vote vote, IReadOnlyList<Dwelling> dwellings, IDocumentStore store, CancellationToken cancel)
    {
        var entries = await Register(vote, dwellings, store, cancel);
        return dwellings.Where(dwelling => entries.GetValueOrDefault(dwelling.Id)?.IsUnsold != true).Select(dwelling => new RollVoter(dwelling.Id, [dwelling]));
    }

    // One owner however many dwellings, their areas together; co-owners of the same dwellings together are one; so is the developer (建筑物区分所有权解释 8, 9).
    private static async Task<IEnumerable<RollVoter>> Owners(Vote vote, IReadOnlyList<Dwelling> dwellings, IDocumentStore store, CancellationToken cancel)
    {
        var entries = await Register(vote, dwellings, store, cancel);
        return dwellings.GroupBy(dwelling => OwnerKey.Of(dwelling, entries.GetValueOrDefault(dwelling.Id))).Select(owned => new RollVoter(owned.Key, [.. owned]));
    }

    private static async Task<Dictionary<string, RegisterEntry>> Register(Vote vote, IReadOnlyList<Dwelling> dwellings, IDocumentStore store, CancellationToken cancel)
    {
        var compounds = vote.CompoundId is { } one ? [one] : dwellings.Select(dwelling => dwelling.CompoundId).Distinct().ToList();
        var entries = new Dictionary<string, RegisterEntry>();
        foreach (var compound in compounds)
            foreach (var entry in await store.ListAll(Query.On(RegisterEntry.OfCompound, compound), cancel)) entries[entry.Id] = entry;
        return entries;
    }
}

/// <param name="Key">The same for the same voter.</param>
/// <param name="Homes">What is voted for.</param>
internal sealed record RollVoter(string Key, IReadOnlyList<Dwelling> Homes)
{
    public string? ResidentId { get; init; }

    public string Place => RollPlace.KeyOf(Homes[0]);

    // Persons of a building stand in an order that says nothing of them.
    public string Sorted => ResidentId is null ? $"{Homes[0].Unit}/{Homes[0].RoomKey}" : RollEntry.IdOf("", ResidentId);

    public RollEntry Entry(Vote vote, int number) => new()
    {
        Id = RollEntry.IdOf(vote.Id, Key), CommunityId = vote.CommunityId, VoteId = vote.Id, Number = number, ResidentId = ResidentId, Place = Place,
        Dwellings = [.. Homes.Select(home => new RollDwelling(home.Id, home.AreaInDm2))],
        VoterKeys = vote.Voters == Voters.Owners ? [.. Homes.Select(home => RollEntry.KeyOf(vote.Id, home.Id))] : [],
    };
}
