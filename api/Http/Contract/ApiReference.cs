using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Linli.Api.Http.Contract;

/// <summary>The contract, generated from the routes: <c>/openapi/v1.json</c>.</summary>
public static class ApiReference
{
    public static void AddApiReference(this WebApplicationBuilder builder) => builder.Services.AddOpenApi("v1", openApi =>
    {
        openApi.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        openApi.AddDocumentTransformer((document, _, _) => Describe(document));
        openApi.AddOperationTransformer((operation, context, _) => AddProblems(operation, context));
        openApi.AddOperationTransformer(ChoiceReference.Describe);
        openApi.AddOperationTransformer(PlainSchemas.DescribeParameters);
        openApi.AddSchemaTransformer(PlainSchemas.Describe);
        openApi.CreateSchemaReferenceId = type => SchemaName(type.Type) ?? OpenApiOptions.CreateDefaultSchemaReferenceId(type);
    });

    public static void MapApiReference(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapReferencePage();
    }

    private static Task Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Linli",
            Version = "v1",
            Description = "Neighbourhood boards, official replies and what follows from them. Instants are ISO 8601 in UTC with milliseconds; errors are problems (RFC 9457) whose `type` is stable.",
        };
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            ["bearer"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "The accessToken of POST /api/v1/sign-in." },
        };
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        document.Components.Schemas["Problem"] = ProblemSchema();
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("bearer", document)] = [] }];
        return Task.CompletedTask;
    }

    // Every operation can answer with a problem; which ones is in its type.
    private static Task AddProblems(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        operation.Responses ??= [];
        operation.Responses.TryAdd("default", new OpenApiResponse
        {
            Description = "A problem (RFC 9457).",
            Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new() { Schema = new OpenApiSchemaReference("Problem", context.Document) } },
        });
        return Task.CompletedTask;
    }

    private static OpenApiSchema ProblemSchema() => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "type", "title", "status" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "Stable; decide by this, e.g. `/problems/not-found`." },
            ["title"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "In the language of `Accept-Language` (zh-CN or en)." },
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["detail"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "What a person can do about it." },
            ["errors"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Description = "For `/problems/invalid`: sentences by JSON field name.",
                AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } },
            },
        },
    };

    /// <summary>Requests and views are nested in their use case: WritePost.Request is <c>WritePostRequest</c>.</summary>
    private static string? SchemaName(Type type) => type switch
    {
        { IsNested: true, IsGenericType: false } when type.Namespace?.StartsWith("Linli", StringComparison.Ordinal) == true =>
            type.Name is "Request" or "Answer" ? type.DeclaringType!.Name + type.Name : type.Name,
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Storage.Page<>) =>
            (SchemaName(type.GenericTypeArguments[0]) ?? type.GenericTypeArguments[0].Name) + "Page",
        _ => null,
    };
}
