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
        openApi.AddOperationTransformer(CommonAnswers.Describe);
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
        document.Components.Schemas["Problem"] = CommonAnswers.Problem;
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("bearer", document)] = [] }];
        return Task.CompletedTask;
    }

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
