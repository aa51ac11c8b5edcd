using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Linli.Api.Http.Contract;

/// <summary>What every operation may answer beside its own: a problem, and to a read that the client has already nothing new.</summary>
internal static class CommonAnswers
{
    public static OpenApiSchema Problem => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "type", "title", "status" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = Text("Stable; decide by this, e.g. `/problems/not-found`."),
            ["title"] = Text("In the language of `Accept-Language` (zh-CN or en)."),
            ["status"] = Number("As in the response's status line."),
            ["detail"] = Text("What a person can do about it."),
            ["traceId"] = Text("Finds the request in this installation's traces."),
            ["errors"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Description = "For `/problems/invalid`: sentences by the name of the JSON field or parameter.",
                AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } },
            },
            ["retryAfter"] = Number("With 429 and 503: seconds until it is worth trying again; also in the header `Retry-After`."),
            ["what"] = Text("For `/problems/not-found`: what was looked for."),
            ["most"] = Number("The bound that was met, where a number of things is bounded."),
            ["mostBytes"] = Number("For `/problems/too-large`: the bound."),
            ["mostPixels"] = Number("For `/problems/photo-too-many-pixels`: the bound."),
            ["accepted"] = List("For `/problems/unsupported-media-type`: what the address takes."),
            ["roles"] = List("For `/problems/may-not-post`: who may."),
            ["kinds"] = List("For `/problems/kind-not-taken`: what the board takes."),
            ["decision"] = Text("For `/problems/membership-decided`: how."),
            ["name"] = Text("For `/problems/name-taken`: which."),
            ["building"] = Text("For `/problems/building-in-use`: which."),
            ["versionId"] = Text("For `/problems/covenant-draft-open`: the version being prepared."),
            ["entitled"] = Number("For `/problems/assembly-without-quorum`: how many could have come."),
            ["present"] = Number("For `/problems/assembly-without-quorum` and `assembly-without-majority`: how many came."),
            ["inFavour"] = Number("For `/problems/assembly-without-majority`: how many were in favour."),
            ["unit"] = Text("For `/problems/building-in-use`: which."),
        },
        AdditionalPropertiesAllowed = true,
    };

    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        operation.Responses ??= [];
        operation.Responses.TryAdd("default", new OpenApiResponse
        {
            Description = "A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again.",
            Headers = Header("Retry-After", "Seconds until it is worth trying again; with 429 and 503.", JsonSchemaType.Integer),
            Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new() { Schema = new OpenApiSchemaReference("Problem", context.Document) } },
        });
        if (context.Description.HttpMethod == HttpMethods.Get) DescribeRead(operation.Responses);
        return Task.CompletedTask;
    }

    private static void DescribeRead(OpenApiResponses responses)
    {
        if (!responses.TryGetValue("200", out var found) || found is not OpenApiResponse read) return;
        read.Headers = Header("ETag", "Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed.", JsonSchemaType.String);
        responses.TryAdd("304", new OpenApiResponse { Description = "Nothing has changed since the answer that `If-None-Match` names." });
    }

    private static Dictionary<string, IOpenApiHeader> Header(string name, string description, JsonSchemaType type) =>
        new() { [name] = new OpenApiHeader { Description = description, Schema = new OpenApiSchema { Type = type } } };

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description };

    private static OpenApiSchema Number(string description) => new() { Type = JsonSchemaType.Integer, Description = description };

    private static OpenApiSchema List(string description) =>
        new() { Type = JsonSchemaType.Array, Description = description, Items = new OpenApiSchema { Type = JsonSchemaType.String } };
}
