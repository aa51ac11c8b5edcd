using System.Text;

namespace Linli.Api.Seeding;

/// <summary>Opens the district with its places, names its staff, and lets its residents move in.</summary>
internal sealed class SeedPlaces(SeedFiles files, SeedPeople people, CancellationToken cancel)
{
    public async Task<IReadOnlyList<SeedCommunity>> Open(SeedDistrict district)
    {
        var founder = people[district.Operator.Key];
        await founder.Post("/districts", new { id = SeedClient.IdOf(district.Key), name = district.Name }, cancel);
        await Appoint(founder, "districts", district.Key, district.Offices.Where(officer => officer.Place == district.Key));
        var chief = people[district.Offices.First(officer => officer.Place == district.Key).Key];

        var communities = new List<SeedCommunity>();
        foreach (var subdistrict in district.Subdistricts)
        {
            await founder.Post($"/districts/{SeedClient.TextIdOf(district.Key)}/subdistricts", new { id = SeedClient.IdOf(subdistrict.Key), name = subdistrict.Name }, cancel);
            await Appoint(chief, "subdistricts", subdistrict.Key, district.Offices.Where(officer => officer.Place == subdistrict.Key));
            foreach (var key in subdistrict.Communities) communities.Add(await OpenCommunity(chief, subdistrict, files.OfCommunity<SeedCommunity>(key, "community.json")));
        }

        return communities;
    }

    private async Task<SeedCommunity> OpenCommunity(SeedClient chief, SeedSubdistrict subdistrict, SeedCommunity community)
    {
        await chief.Post($"/subdistricts/{SeedClient.TextIdOf(subdistrict.Key)}/communities", new { id = SeedClient.IdOf(community.Key), name = community.Name }, cancel);
        var staff = files.OfCommunity<IReadOnlyList<SeedOfficer>>(community.Key, "staff.json");
        await Appoint(chief, "communities", community.Key, staff.Where(officer => officer.Role == "secretary"));
        var secretary = people[staff.First(officer => officer.Role == "secretary").Key];
        await Appoint(secretary, "communities", community.Key, staff.Where(officer => officer.Role != "secretary"));

        var residents = files.OfCommunity<IReadOnlyList<SeedPerson>>(community.Key, "residents.json");
        foreach (var compound in community.Compounds) await OpenCompound(secretary, community, compound, residents);
        return community;
    }

    private async Task OpenCompound(SeedClient secretary, SeedCommunity community, SeedCompound compound, IReadOnlyList<SeedPerson> residents)
    {
        var id = SeedClient.TextIdOf(compound.Key);
        await secretary.Post($"/communities/{SeedClient.TextIdOf(community.Key)}/compounds",
            new { id = SeedClient.IdOf(compound.Key), name = compound.Name, address = compound.Address, buildings = compound.Buildings }, cancel);
        using var register = new StringContent(files.Register(community.Key, compound.Key), Encoding.UTF8, "text/csv");
        await secretary.Put($"/compounds/{id}/register", register, cancel);
        var token = (await secretary.Post($"/compounds/{id}/join-link", null, cancel)).GetProperty("token").GetString()!;

        foreach (var resident in residents)
            foreach (var home in resident.Homes!.Where(home => home.Compound == compound.Key)) await MoveIn(secretary, people[resident.Key], token, home);
    }

    private async Task MoveIn(SeedClient secretary, SeedClient resident, string token, SeedHome home)
    {
        var rooms = await resident.Get($"/join/{token}/dwellings?limit=100&building={Uri.EscapeDataString(home.Building)}&unit={Uri.EscapeDataString(home.Unit)}", cancel);
        var dwelling = rooms.GetProperty("items").EnumerateArray().First(room => room.GetProperty("room").GetString() == home.Room).GetProperty("dwellingId").GetString();
        var id = SeedClient.IdOf($"{resident.Person.Key}/{home.Compound}/{home.Building}/{home.Unit}/{home.Room}");
        var membership = await resident.Post($"/join/{token}", new { id, dwellingId = dwelling, relation = home.Relation, realName = resident.Person.Name }, cancel);
        if (membership.GetProperty("status").GetString() == "waiting") await secretary.Post($"/memberships/{id:N}/approve", null, cancel);
    }

    private async Task Appoint(SeedClient by, string places, string placeKey, IEnumerable<SeedOfficer> officers)
    {
        foreach (var officer in officers)
            await by.Post($"/{places}/{SeedClient.TextIdOf(placeKey)}/roles", new { phone = officer.Phone, role = officer.Role, title = officer.Title ?? officer.Nickname }, cancel);
    }
}
