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

    private async Task<JsonElement> Schema(string name) => (await Forum.Contract()).Document.GetProperty("components").GetProperty("schemas").GetProperty(name);

    private static JsonElement Property(JsonElement schema, string name) => schema.GetProperty("properties").GetProperty(name);
}
