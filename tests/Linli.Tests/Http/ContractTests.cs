using System.Text.Json;
using Linli.Tests.Support;

namespace Linli.Tests.Http;

public sealed class ContractTests : NeighbourhoodTest
{
    [Fact]
    public async Task A_request_requires_only_what_its_rules_require()
    {
        var request = await Schema("WriteCommentRequest");
        Assert.Equal(["body", "id"], request.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).Order());
        Assert.Equal("""{"type":"string","format":"uuid"}""", JsonSerializer.Serialize(Property(request, "id")));
    }

    [Theory]
    [InlineData("WritePostRequest", "kind")]
    [InlineData("JoinRequest", "relation")]
    [InlineData("GrantRoleRequest", "role")]
    public async Task A_choice_that_a_rule_requires_is_not_null(string request, string field)
    {
        var schema = await Schema(request);
        Assert.Contains(field, schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()!));
        Assert.DoesNotContain("null", Property(schema, field).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parameter_that_is_required_is_not_null()
    {
        var required = (await Parameters()).Where(parameter => parameter.TryGetProperty("required", out var isRequired) && isRequired.GetBoolean()).ToList();
        Assert.Contains(required, parameter => parameter.GetProperty("in").GetString() == "query");
        Assert.All(required, parameter => Assert.DoesNotContain("null", parameter.GetProperty("schema").ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Parameters_are_named_in_camel_case()
    {
        var names = (await Parameters()).Select(parameter => parameter.GetProperty("name").GetString()!).ToHashSet();
        Assert.Superset(new HashSet<string> { "limit", "cursor" }, names);
        Assert.All(names, name => Assert.True(char.IsLower(name[0]), name));
    }

    [Fact]
    public async Task Instants_are_described_as_text()
    {
        var created = Property(await Schema("CommentView"), "createdAt");
        Assert.Equal(("string", "date-time"), (created.GetProperty("type").GetString(), created.GetProperty("format").GetString()));
    }

    [Theory]
    [InlineData("N")]
    [InlineData("D")]
    public async Task A_client_chooses_an_id_with_or_without_hyphens(string format)
    {
        var (id, anna) = (Guid.CreateVersion7(), (await Here.People("anna"))[0]);
        var written = (await anna.Post($"/api/v1/boards/{Here.Board("neighbours")}/posts", new { id = id.ToString(format), title = "Lift", body = "It works again", kind = "discussion" })).Ok();
        Assert.Equal(id.ToString("N"), written.GetProperty("id").GetString());
    }

    private async Task<IReadOnlyList<JsonElement>> Parameters() =>
    [
        .. (await Forum.Contract()).Document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject())
            .SelectMany(operation => operation.Value.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().ToArray() : []),
    ];

    private async Task<JsonElement> Schema(string name) => (await Forum.Contract()).Document.GetProperty("components").GetProperty("schemas").GetProperty(name);

    private static JsonElement Property(JsonElement schema, string name) => schema.GetProperty("properties").GetProperty(name);
}
