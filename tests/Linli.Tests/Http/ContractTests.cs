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

    [Theory]
    [InlineData("WritePostRequest", "title", "maxLength", 120)]
    [InlineData("WritePostRequest", "body", "minLength", 1)]
    [InlineData("WritePostRequest", "photoIds", "maxItems", 9)]
    [InlineData("PlaceRequest", "latitude", "maximum", 90)]
    [InlineData("WriteCommentRequest", "replyTo", "maxLength", 36)]
    public async Task The_rules_of_a_request_are_told(string request, string field, string rule, int bound) =>
        Assert.Equal(bound, Property(await Schema(request), field).GetProperty(rule).GetInt32());

    [Fact]
    public async Task Every_bound_that_a_request_is_held_to_is_told()
    {
        var schemas = (await Forum.Contract()).Document.At("components.schemas");
        var untold =
            from request in typeof(Linli.Api.Http.Choice<>).Assembly.GetTypes()
            where request is { IsNested: true, Name: "Request" } && schemas.TryGetProperty(request.DeclaringType!.Name + "Request", out _)
            from field in request.GetConstructors()[0].GetParameters()
            where field.IsDefined(typeof(System.ComponentModel.DataAnnotations.StringLengthAttribute), false)
            let name = JsonNamingPolicy.CamelCase.ConvertName(field.Name!)
            where !Property(schemas.GetProperty(request.DeclaringType!.Name + "Request"), name).TryGetProperty("maxLength", out _)
            select $"{request.DeclaringType!.Name}.{name}";
        Assert.Empty(untold);
    }

    [Fact]
    public async Task A_name_in_the_contract_means_one_type()
    {
        // Of two types of one name the generator would silently describe the one as the other.
        var schemas = (await Forum.Contract()).Document.At("components.schemas");
        var shared =
            from type in typeof(Linli.Api.Http.Choice<>).Assembly.GetTypes()
            where (type.IsPublic || type.IsNestedPublic) && !type.IsGenericType && type.Namespace?.StartsWith("Linli.Api.Features", StringComparison.Ordinal) == true && !type.IsAssignableTo(typeof(Linli.Api.Storage.Document))
            group type by type.IsNested && type.Name is "Request" or "Answer" ? type.DeclaringType!.Name + type.Name : type.Name into named
            where named.Count() > 1 && schemas.TryGetProperty(named.Key, out _)
            select $"{named.Key}: {string.Join(", ", named.Select(type => type.FullName))}";
        Assert.Empty(shared);
    }

    [Fact]
    public async Task A_set_of_names_is_text_and_never_null()
    {
        var schemas = (await Forum.Contract()).Document.At("components.schemas").EnumerateObject().Select(schema => schema.Value);
        var parameters = (await Parameters()).Select(parameter => parameter.GetProperty("schema"));
        var sets = schemas.Concat(parameters).Where(schema => schema.TryGetProperty("enum", out _)).ToList();
        Assert.NotEmpty(sets);
        Assert.All(sets, set => Assert.Equal("string", set.Text("type")));
        Assert.All(sets, set => Assert.DoesNotContain(set.Items("enum"), name => name.ValueKind != JsonValueKind.String));
    }

    [Fact]
    public async Task Reads_tell_of_entity_tags_and_refusals_of_when_to_try_again()
    {
        var operations = (await Forum.Contract()).Document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).ToList();
        Assert.All(operations, operation => Assert.True(operation.Value.At("responses.default.headers").TryGetProperty("Retry-After", out _)));
        var read = operations.Single(operation => operation.Value.Text("operationId") == "readPost").Value.GetProperty("responses");
        Assert.True(read.At("200.headers").TryGetProperty("ETag", out _));
        Assert.True(read.TryGetProperty("304", out _));
    }

    [Fact]
    public async Task What_a_request_computes_is_no_field() => Assert.False((await Schema("PlaceRequest")).GetProperty("properties").TryGetProperty("isEmpty", out _));

    [Fact]
    public async Task What_is_always_sent_is_required()
    {
        var summary = (await Schema("PostSummary")).GetProperty("required").EnumerateArray().Select(name => name.GetString()!).ToHashSet();
        Assert.Superset(new HashSet<string> { "place", "author", "official", "removed" }, summary);
    }

    [Fact]
    public async Task An_id_with_hyphens_is_the_same_id_wherever_it_is_read()
    {
        var (anna, ben) = await Here.People("anna", "ben") is [var first, var second] ? (first, second) : throw new InvalidOperationException();
        var board = Hyphens(Here.Board("neighbours"));
        var post = (await anna.Post($"/api/v1/boards/{board}/posts", new { id = Guid.CreateVersion7(), title = "Lift", body = "Again", kind = "discussion", mentions = new[] { Hyphens(ben.Id) } })).Ok();
        Assert.Equal(ben.Id, post.Items("mentions")[0].Id());
        var comment = (await ben.Post($"/api/v1/posts/{Hyphens(post.Id())}/comments", new { id = Guid.CreateVersion7(), body = "Yes" })).Ok();
        var reply = (await anna.Post($"/api/v1/posts/{post.Id()}/comments", new { id = Guid.CreateVersion7(), body = "Thanks", replyTo = Hyphens(comment.Id()) })).Ok();
        Assert.Equal(comment.Id(), reply.Text("parentId"));
        Assert.Equal(post.Id(), (await ben.Get($"/api/v1/posts/{Hyphens(post.Id())}")).Ok().Id());
        Assert.Single(await ben.Lists($"/api/v1/communities/{Hyphens(Here.Id)}/search?author={Hyphens(anna.Id)}&kind=discussion"));
        (await anna.Post($"/api/v1/posts/{post.Id()}/comments", new { id = Guid.CreateVersion7(), body = "?", replyTo = new string('0', 37) })).IsInvalid("replyTo");

        static string Hyphens(string id) => Guid.Parse(id).ToString("D");
    }

    private async Task<IReadOnlyList<JsonElement>> Parameters() =>
    [
        .. (await Forum.Contract()).Document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject())
            .SelectMany(operation => operation.Value.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().ToArray() : []),
    ];

    private async Task<JsonElement> Schema(string name) => (await Forum.Contract()).Document.GetProperty("components").GetProperty("schemas").GetProperty(name);

    private static JsonElement Property(JsonElement schema, string name) => schema.GetProperty("properties").GetProperty(name);
}
