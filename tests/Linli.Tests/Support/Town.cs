using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Linli.Tests.Support;

/// <summary>A district as it comes to be: everything made and granted through the API by those who may.</summary>
public sealed class Town
{
    private readonly ForumApp _forum;

    private Town(ForumApp forum, Person operates) => (_forum, Operator) = (forum, operates);

    public Person Operator { get; }

    /// <summary>Holds the district's role.</summary>
    public Person District { get; private set; } = null!;

    /// <summary>Holds the subdistrict's role.</summary>
    public Person Street { get; private set; } = null!;

    public Person Secretary { get; private set; } = null!;

    public Person Clerk { get; private set; } = null!;

    public string DistrictId { get; } = NewId();

    public string SubdistrictId { get; } = NewId();

    public string CommunityId { get; private set; } = "";

    public string CompoundId { get; private set; } = "";

    public static string NewId() => Guid.CreateVersion7().ToString("N");

    public static async Task<Town> In(ForumApp forum)
    {
        var town = new Town(forum, await forum.Operator());
        (await town.Operator.Post("/api/v1/districts", new { id = Guid.Parse(town.DistrictId), name = "临江区" })).Ok();
        (await town.Operator.Post($"/api/v1/districts/{town.DistrictId}/subdistricts", new { id = Guid.Parse(town.SubdistrictId), name = "石桥街道" })).Ok();
        town.District = await town.Appoint(town.Operator, "district", $"districts/{town.DistrictId}", "district");
        town.Street = await town.Appoint(town.District, "street", $"subdistricts/{town.SubdistrictId}", "subdistrict");
        town.CommunityId = await town.AddCommunity("桂花苑社区");
        town.Secretary = await town.Appoint(town.Street, "secretary", $"communities/{town.CommunityId}", "secretary");
        town.Clerk = await town.Appoint(town.Secretary, "clerk", $"communities/{town.CommunityId}", "committee");
        town.CompoundId = await AddCompound(town.Secretary, town.CommunityId, "桂花苑东区");
        return town;
    }

    public async Task<string> AddCommunity(string name)
    {
        var id = NewId();
        (await District.Post($"/api/v1/subdistricts/{SubdistrictId}/communities", new { id = Guid.Parse(id), name })).Ok();
        return id;
    }

    /// <summary>A second community with a secretary and a compound of its own.</summary>
    public async Task<(string CommunityId, string CompoundId, Person Secretary)> Elsewhere()
    {
        var community = await AddCommunity("和平里社区");
        var secretary = await Appoint(Street, "elsewhere", $"communities/{community}", "secretary");
        return (community, await AddCompound(secretary, community, "和平里"), secretary);
    }

    public static async Task<string> AddCompound(Person secretary, string communityId, string name, object? buildings = null)
    {
        var id = NewId();
        (await secretary.Post($"/api/v1/communities/{communityId}/compounds", new { id = Guid.Parse(id), name, address = "桂花路 88 弄", buildings })).Ok();
        return id;
    }

    public async Task<Person> Appoint(Person by, string nickname, string place, string role)
    {
        var person = await _forum.Person(nickname);
        (await by.Post($"/api/v1/{place}/roles", new { phone = person.Phone, role })).Ok();
        return person;
    }

    public Task<Answer> Import(string csv, bool dryRun = false, bool removeMissing = false) => Import(Secretary, CompoundId, Encoding.UTF8.GetBytes(csv), dryRun, removeMissing);

    public static Task<Answer> Import(Person by, string compoundId, byte[] csv, bool dryRun = false, bool removeMissing = false)
    {
        var content = new ByteArrayContent(csv);
        content.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        return by.Put($"/api/v1/compounds/{compoundId}/register?dryRun={(dryRun ? "true" : "false")}&removeMissing={(removeMissing ? "true" : "false")}", content);
    }

    /// <summary>A new link of the compound.</summary>
    public async Task<string> Token() => (await Clerk.Post($"/api/v1/compounds/{CompoundId}/join-link")).Ok().Text("token");

    /// <summary>The dwelling with this room number in a compound that has it once.</summary>
    public async Task<string> Dwelling(string room)
    {
        var dwellings = (await Clerk.Get($"/api/v1/compounds/{CompoundId}/dwellings?limit=100")).Ok().Items("items");
        return dwellings.Single(dwelling => dwelling.Text("room") == room).Id();
    }

    public async Task<JsonElement> Asks(Person person, string room, string relation = "tenant", string realName = "周小满", string? token = null) =>
        (await Joins(person, await Dwelling(room), relation, realName, token)).Ok();

    public async Task<Answer> Joins(Person person, string dwellingId, string relation = "tenant", string realName = "周小满", string? token = null) =>
        await person.Post($"/api/v1/join/{token ?? await PresentToken()}", new { id = Guid.CreateVersion7(), dwellingId, relation, realName });

    private async Task<string> PresentToken() =>
        await Clerk.Get($"/api/v1/compounds/{CompoundId}/join-link") is { Status: 200 } link ? link.Json.Text("token") : await Token();
}
