using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using Linli.Api.Features.Sweeps;
using Linli.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Linli.Tests.Features.Votes;

/// <summary>A town whose compound has owners of one room and of several, tenants, co-owners and a developer's unsold rooms, and votes among them.</summary>
public abstract class VotesTest : TownTest
{
    /// <summary>Five owners: Li (101, 201), Shao (102), Zhou and Wu together (202), the developer (301, 302), and whoever owns 303.</summary>
    protected const string OwnersRegister = """
        building,unit,room,area,owner,phone,unsold
        1号楼,1单元,101,51.80,李兰芳,13700001623,
        1号楼,1单元,102,58.18,邵军,13700001776,
        1号楼,2单元,201,52.94,李兰芳,13700001623,
        1号楼,2单元,202,59.3,周平、吴芳,13700001801;13700001802,
        2号楼,1单元,301,70,某置业公司,,是
        2号楼,1单元,302,70,某置业公司,,是
        2号楼,1单元,303,40.5,,,

        """;

    private readonly List<Person> _people = [];

    protected async Task Registers(string register = OwnersRegister) => (await Town.Import(register)).Ok();

    /// <summary>Somebody whom the clerk lets into a room.</summary>
    protected async Task<Person> MovesIn(string nickname, string room, string relation = "tenant", Person? person = null)
    {
        if (person is null) _people.Add(person = await Forum.Person(nickname));
        var asked = await Town.Asks(person, room, relation);
        if (asked.Text("status") == "waiting") (await Town.Clerk.Post($"/api/v1/memberships/{asked.Id()}/approve")).Ok();
        return person;
    }

    protected Task<Answer> TryAnnounce(Person by, object request) => by.Post($"/api/v1/communities/{Town.CommunityId}/votes", request);

    /// <summary>Announced by the secretary: a consultation of yes or no that is open at once for a week, unless something else is said.</summary>
    protected async Task<JsonElement> Announces(
        string electorate = "consultation", bool secret = false, string form = "yesNo", string[]? options = null, string? matter = null, bool? byHousehold = null, int? mostChoices = null, int noticeDays = 0) =>
        (await TryAnnounce(Town.Secretary, new
        {
            id = Guid.CreateVersion7(), title = "小区大门加装门禁", text = "在东门加装人脸与刷卡两用门禁。", electorate, secret, form, options, matter, byHousehold, mostChoices,
            opensAt = Forum.Clock.GetUtcNow().AddDays(noticeDays), closesAt = Forum.Clock.GetUtcNow().AddDays(noticeDays + 7),
        })).Ok();

    /// <summary>An owners' vote that has opened: fifteen days have gone by.</summary>
    protected async Task<JsonElement> OwnersVote(string? matter = null, string form = "yesNo", string[]? options = null)
    {
        var vote = await Announces("owners", matter: matter, form: form, options: options, noticeDays: 15);
        await Passes(15);
        return vote;
    }

    protected static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    protected static Task<Answer> Casts(Person voter, JsonElement vote, string choice, string? secret = null, string? entryId = null, bool? isAdult = null) =>
        Casts(voter, vote, [choice], secret, entryId, isAdult);

    protected static Task<Answer> Casts(Person voter, JsonElement vote, string[] choices, string? secret = null, string? entryId = null, bool? isAdult = null) =>
        voter.Post($"/api/v1/votes/{vote.Id()}/ballots", new { secret = secret ?? NewSecret(), choices, entryId, isAdult });

    protected async Task<JsonElement> Result(JsonElement vote)
    {
        await Passes(7);
        return (await Town.Secretary.Get($"/api/v1/votes/{vote.Id()}/result")).Ok();
    }

    /// <summary>The entry of the roll that votes for a room.</summary>
    protected async Task<string> EntryOf(JsonElement vote, string room) =>
        (await Town.Clerk.Lists($"/api/v1/votes/{vote.Id()}/roll?limit=100")).Single(entry => entry.Items("dwellings").Texts("room").Contains(room)).Id();

    /// <summary>Time goes by, a minute more than so many days; everybody signs in again.</summary>
    protected async Task Passes(double days)
    {
        Forum.Clock.Advance(TimeSpan.FromDays(days) + TimeSpan.FromMinutes(1));
        foreach (var person in _people.Concat([Town.Secretary, Town.Clerk, Town.Street]))
            person.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await Forum.SignIn("operator", person.Phone)).AccessToken);
    }

    /// <summary>Time goes by, and the news of it are told.</summary>
    protected async Task Tells(double days)
    {
        await Passes(days);
        foreach (var sweep in Forum.Services.GetServices<ISweep>().Where(sweep => sweep.Name == "vote-news")) await sweep.Sweep(Cancel);
    }

    /// <summary>What the result's step compares; area in m².</summary>
    protected static decimal[] Step(JsonElement result, string kind, string measure, string? option = null) =>
        result.Items("steps").Where(step => step.Text("kind") == kind && step.Text("measure") == measure && (option is null || step.Text("option") == option))
            .Select(step => new[] { step.At("part").GetDecimal(), step.At("whole").GetDecimal() }).Single();
}
