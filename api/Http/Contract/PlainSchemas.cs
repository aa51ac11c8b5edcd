using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Linli.Api.Http.Contract;

/// <summary>Says in the contract what our converters hide from its generator, which fields of a request may be left out, and how parameters are named.</summary>
internal static class PlainSchemas
{
    // How the framework remembers, until it puts the reference in place, that a property may also be null.
    private const string IsNullableReference = "x-is-nullable-property";

    public static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancel)
    {
        var type = context.JsonTypeInfo.Type;
        if (Nullable.GetUnderlyingType(type) is { } value && Format(value) is { } optional) Text(schema, optional, JsonSchemaType.Null);
        else if (Format(type) is { } format) Text(schema, format);
        else if ((Nullable.GetUnderlyingType(type) ?? type).IsEnum) Names(schema);
        else if (IsSentToUs(type)) DescribeRequest(schema, context.JsonTypeInfo);
        else if (context.JsonTypeInfo.Kind == JsonTypeInfoKind.Object && IsAnswer(type)) schema.Required = context.JsonTypeInfo.Properties.Where(sent => sent.Get is not null).Select(sent => sent.Name).ToHashSet();
        if (context.JsonPropertyInfo is { } ruled) foreach (var rule in RulesOf(ruled)) SchemaRules.Describe(schema, rule);
        // What a rule requires is nullable in C# only to tell that it is missing.
        if (context.JsonPropertyInfo is { } property && IsRequired(property))
        {
            schema.Type &= ~JsonSchemaType.Null;
            schema.Metadata?.Remove(IsNullableReference);
        }

        return Task.CompletedTask;
    }

    /// <summary>Parameters are named as fields are (the server itself reads them in any case), and one that must be there has a value.</summary>
    public static Task DescribeParameters(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            if (parameter.Name is { } name) parameter.Name = JsonNamingPolicy.CamelCase.ConvertName(name);
            if (parameter is { Required: true, Schema: OpenApiSchema schema }) schema.Type &= ~JsonSchemaType.Null;
        }

        return Task.CompletedTask;
    }

    private static string? Format(Type type) => type == typeof(DateTimeOffset) ? "date-time" : type == typeof(Guid) ? "uuid" : null;

    private static void Text(OpenApiSchema schema, string format, JsonSchemaType also = default) =>
        (schema.Type, schema.Format) = (JsonSchemaType.String | also, format);

    // All parameters of a constructor count as required in the generated schema.
    private static void DescribeRequest(OpenApiSchema schema, JsonTypeInfo request)
    {
        foreach (var property in request.Properties)
            if (!IsRequired(property) && (property.IsSetNullable || property.AssociatedParameter is { HasDefaultValue: true })) schema.Required?.Remove(property.Name);
    }

    // That a property may also be null is said where it refers to the names.
    private static void Names(OpenApiSchema schema)
    {
        schema.Type = JsonSchemaType.String;
        schema.Enum = schema.Enum?.OfType<JsonNode>().Where(name => name.GetValueKind() == JsonValueKind.String).ToList();
    }

    private static bool IsSentToUs(Type type) => type.Name.EndsWith("Request", StringComparison.Ordinal) || type.Name.EndsWith("Part", StringComparison.Ordinal);

    // Written with all of its fields, those that are null too; a problem has those of its kind.
    private static bool IsAnswer(Type type) =>
        type.Namespace?.StartsWith("Linli.Api", StringComparison.Ordinal) == true && !type.Name.EndsWith("Problem", StringComparison.Ordinal);

    private static bool IsRequired(JsonPropertyInfo property) => RulesOf(property).Any(rule => rule is RequiredAttribute);

    // Attributes of a positional record stand on its constructor's parameters, where the framework does not look.
    private static IEnumerable<ValidationAttribute> RulesOf(JsonPropertyInfo property) =>
        new[] { property.AttributeProvider, property.AssociatedParameter?.AttributeProvider }.OfType<System.Reflection.ICustomAttributeProvider>()
            .SelectMany(declared => declared.GetCustomAttributes(typeof(ValidationAttribute), inherit: true)).Cast<ValidationAttribute>();
}
