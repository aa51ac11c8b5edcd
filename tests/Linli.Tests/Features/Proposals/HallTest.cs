using System.Net.Http.Headers;
using System.Text.Json;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Proposals.Turning;
using Linli.Api.Storage;
using Linli.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Linli.Tests.Features.Proposals;

/// <summary>A council hall in which three dwellings are enough, with people who have homes, over weeks.</summary>
public abstract class HallTest : NeighbourhoodTest
{
    private readonly List<Person> _people = [];

    protected Person Secretary { get; private set; } = null!;

    /// <summary>Residents, each of a dwelling of their own.</summary>
    protected async Task<Person[]> Neighbours(params string[] nicknames)
    {
        var people = new List<Person>();
        foreach (var nickname in nicknames) people.Add(await MovesIn(await Forum.Person(nickname)));
        return [.. people];
    }

    /// <summary>Gives somebody a home, or one more; with whom they share it, if with anybody.</summary>
    protected async Task<Person> MovesIn(Person person, string? dwellingId = null)
    {
        var home = dwellingId ?? Document.NewId();
        var changes = new Changes().Add(new Membership
        {
            Id = Document.NewId(), CommunityId = Here.Id, ResidentId = person.Id, PlaceId = Here.Id, DwellingId = home, Status = MembershipStatus.Active, AskedAt = Forum.Clock.GetUtcNow(),
        });
        if (await Forum.Store.Find<Dwelling>(home, Cancel) is null)
            changes.Add(new Dwelling { Id = home, CommunityId = Here.Id, CompoundId = Here.Id, Building = "1号楼", Room = $"{101 + _people.Count}", AreaInDm2 = 6000 });
        await Forum.Store.Commit(changes, Cancel);
        _people.Add(person);
        return person;
    }

    /// <summary>The committee opens the hall with small numbers.</summary>
    protected async Task<Person> Opens(int dwellings = 3)
    {
        Secretary = await Here.Staff("secretary", Role.Secretary, "书记");
        _people.Add(Secretary);
        (await Secretary.Patch(RulesPath, new { secondingDwellings = dwellings })).Ok();
        return Secretary;
    }

    protected string RulesPath => $"/api/v1/communities/{Here.Id}/hall-rules";

    protected string ListPath => $"/api/v1/communities/{Here.Id}/proposals";

    /// <summary>Time passes; everybody signs in again, since nothing they had lasts so long.</summary>
    protected async Task Days(double days)
    {
        Forum.Clock.Advance(TimeSpan.FromDays(days));
        foreach (var person in _people.DistinctBy(person => person.Id))
        {
            var code = (await Forum.Stranger().Post("/api/v1/sign-in/codes", new { phone = person.Phone })).Ok().Text("code");
            var tokens = (await Forum.Stranger().Post("/api/v1/sign-in", new { phone = person.Phone, code, device = "phone" })).Ok();
            person.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.Text("accessToken"));
        }
    }

    protected Task Sweep() => Forum.Services.GetRequiredService<ProposalSweep>().Sweep(Cancel);

    protected async Task<JsonElement> Proposes(Person author, string title = "三号楼加装电梯", string body = "建议在三号楼加装电梯，费用由各户分摊。") => (await TryPropose(author, title, body)).Ok();

    protected Task<Answer> TryPropose(Person author, string title = "三号楼加装电梯", string body = "建议在三号楼加装电梯，费用由各户分摊。", Guid? id = null) =>
        author.Post(ListPath, new { id = id ?? Guid.CreateVersion7(), title, body });

    protected static Task<Answer> Seconds(Person person, JsonElement proposal, int version = 1, string? dwellingId = null) =>
        person.Put($"{PathOf(proposal)}/support", new { version, dwellingId });

    /// <summary>A proposal that enough dwellings have seconded.</summary>
    protected async Task<JsonElement> Seconded(Person author, params Person[] neighbours)
    {
        var proposal = await Proposes(author);
        foreach (var neighbour in neighbours) (await Seconds(neighbour, proposal)).Ok();
        return await Reads(author, proposal);
    }

    /// <summary>A proposal before the committee, and the three who seconded it, its author first.</summary>
    protected async Task<(JsonElement Proposal, Person[] People)> UnderReview()
    {
        await Opens();
        var people = await Neighbours("anna", "ben", "chen");
        return (await Seconded(people[0], people[1], people[2]), people);
    }

    protected async Task<(JsonElement Proposal, Person[] People)> UnderDiscussion()
    {
        var (proposal, people) = await UnderReview();
        return (await Accepts(proposal), people);
    }

    /// <summary>The committee opens the discussion now.</summary>
    protected async Task<JsonElement> Accepts(JsonElement proposal) => (await Secretary.Put($"{PathOf(proposal)}/acceptance", new { version = 1 })).Ok();

    protected static async Task<JsonElement> Argues(Person person, JsonElement proposal, string side, string body) => (await TryArgue(person, proposal, side, body)).Ok();

    protected static Task<Answer> TryArgue(Person person, JsonElement proposal, string side, string body, Guid? id = null) =>
        person.Post($"{PathOf(proposal)}/arguments", new { id = id ?? Guid.CreateVersion7(), side, body });

    protected static async Task<JsonElement> Reads(Person person, JsonElement proposal) => (await person.Get(PathOf(proposal))).Ok();

    protected async Task<string> StageOf(JsonElement proposal) => (await Reads(Secretary, proposal)).Text("stage");

    /// <summary>How often each stage of a proposal was told, in order.</summary>
    protected async Task<string[]> Told(JsonElement proposal, bool sweep = false)
    {
        if (sweep) await Task.WhenAll(Sweep(), Sweep());
        return [.. (await Forum.EventsOf($"proposal/{proposal.Id()}")).Select(logged => logged.Event).OfType<Api.Features.Proposals.Events.ProposalStageChanged>().Select(told => (string)Stored.Key(told.Stage)!)];
    }

    protected static string PathOf(JsonElement proposal) => $"/api/v1/proposals/{proposal.Id()}";
}
