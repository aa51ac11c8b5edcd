using System.Text.Json;
using Linli.Api.Features.Memberships;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Covenant;

/// <summary>A neighbourhood that gives itself a covenant.</summary>
public abstract class CovenantTest : NeighbourhoodTest
{
    protected string Path => $"/api/v1/communities/{Here.Id}/covenant";

    protected static object Clause(string text, Guid? id = null, string? title = null, params (string Source, string Article)[] bases) => new
    {
        id = id ?? Guid.NewGuid(), title, text, bases = bases.Select(basis => new { kind = "law", source = basis.Source, article = basis.Article }),
    };

    /// <summary>A draft with these clauses, as the secretary sees it.</summary>
    protected async Task<JsonElement> Draft(Person secretary, params object[] clauses)
    {
        var draft = (await secretary.Post($"{Path}/versions", new { id = Guid.NewGuid() })).Ok();
        return clauses.Length == 0 ? draft : await Writes(secretary, draft, clauses);
    }

    protected static async Task<JsonElement> Writes(Person secretary, JsonElement version, params object[] clauses) => (await TryWrite(secretary, version, clauses)).Ok();

    protected static Task<Answer> TryWrite(Person secretary, JsonElement version, params object[] clauses) =>
        secretary.Put($"{PathOf(version)}/clauses", new { edition = version.Number("edition"), clauses });

    protected Task<Answer> Adopt(Person secretary, JsonElement version, TimeSpan? inForceIn = null, int entitled = 100, int present = 60, int inFavour = 50) =>
        secretary.Put($"{PathOf(version)}/meeting", new { heldAt = Forum.Clock.GetUtcNow(), entitled, present, inFavour, inForceFrom = Forum.Clock.GetUtcNow() + (inForceIn ?? TimeSpan.FromSeconds(1)) });

    /// <summary>A version with these clauses that is in force now.</summary>
    protected async Task<JsonElement> InForce(Person secretary, params object[] clauses)
    {
        var version = (await Adopt(secretary, await Draft(secretary, clauses))).Ok();
        Forum.Clock.Advance(TimeSpan.FromSeconds(2));
        return version;
    }

    protected Task<Person> Secretary() => Here.Staff("wang", Role.Secretary);

    protected static string PathOf(JsonElement version) => $"/api/v1/covenant-versions/{version.Id()}";

    /// <summary>What a reader takes for the rules of today.</summary>
    protected async Task<string[]> Rules(Person reader) => (await reader.Get(Path)).Ok().At("inForce") is { ValueKind: JsonValueKind.Object } inForce ? inForce.Items("clauses").Texts("text") : [];
}
