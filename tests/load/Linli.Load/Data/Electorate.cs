using System.Globalization;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Memberships;
using Linli.Api.Storage;
using Linli.Load.Measures;
using Linli.Load.People;

namespace Linli.Load.Data;

/// <summary>A copy of the demo district in which as many more residents as a measure wants have signed in and live.</summary>
internal sealed record Electorate(string Folder, IReadOnlyList<Resident> Voters)
{
    private const int SigningIn = 64, MembersACommit = 1000;

    public static async Task<Electorate> Of(Bench bench, int voters, CancellationToken cancel)
    {
        var folder = await bench.DemoData("ballots", cancel);
        var (people, ids) = (new Resident[voters], new string[voters]);
        string community;
        await using (var server = await bench.Linli(folder, cancel))
        {
            community = (await Neighbourhood.Enter(server.Address, bench.Seeds, cancel)).CommunityId;
            await Parallel.ForAsync(0, voters, new ParallelOptions { MaxDegreeOfParallelism = SigningIn, CancellationToken = cancel }, async (number, cancel) =>
            {
                people[number] = await Resident.SignIn(server.Address, string.Create(CultureInfo.InvariantCulture, $"188{number:D8}"), cancel);
                ids[number] = (await people[number].Get("/api/v1/me", cancel)).Id();
            });
        }

        var store = await bench.Engine.Open(folder);
        await using var _ = (IAsyncDisposable)store;
        var dwellings = await store.ListAll(Query.On(Dwelling.InCommunity, community), cancel);
        foreach (var some in ids.Index().Chunk(MembersACommit))
            await store.Commit(new Changes().AddRange(some.Select(voter => Lives(voter.Item, community, dwellings[voter.Index % dwellings.Count].Id))), cancel);
        return new Electorate(folder, people);
    }

    private static Membership Lives(string residentId, string communityId, string dwellingId) => new()
    {
        Id = Document.NewId(), CommunityId = communityId, ResidentId = residentId, PlaceId = communityId, DwellingId = dwellingId, Relation = Relation.Tenant, Status = MembershipStatus.Active,
        AskedAt = TimeProvider.System.GetUtcNow(),
    };
}
