using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json.Nodes;
using Linli.Api.Http.Checking;
using Microsoft.OpenApi;

namespace Linli.Api.Http.Contract;

/// <summary>The rules that <see cref="Validation"/> holds a request to, in the words of the contract: a client can check before it sends.</summary>
internal static class SchemaRules
{
    public static void Describe(OpenApiSchema schema, ValidationAttribute rule)
    {
        switch (rule)
        {
            case StringLengthAttribute length:
                schema.MaxLength = length.MaximumLength;
                if (length.MinimumLength > 0) schema.MinLength = length.MinimumLength;
                break;
            case MaxLengthAttribute most when IsList(schema): schema.MaxItems = most.Length; break;
            case MaxLengthAttribute most: schema.MaxLength = most.Length; break;
            case MinLengthAttribute least when IsList(schema): schema.MinItems = least.Length; break;
            case MinLengthAttribute least: schema.MinLength = least.Length; break;
            case RangeAttribute range:
                (schema.Minimum, schema.Maximum) = (Number(range.Minimum), Number(range.Maximum));
                break;
            case AllowedValuesAttribute allowed:
                schema.Enum = [.. allowed.Values.OfType<string>().Select(value => (JsonNode)value)];
                break;
            case IdAttribute when IsList(schema): schema.Description ??= "Ids, with or without hyphens."; break;
            case IdAttribute:
                schema.MaxLength = Ids.Longest;
                schema.Description ??= "An id, with or without hyphens.";
                break;
        }
    }

    private static bool IsList(OpenApiSchema schema) => schema.Type?.HasFlag(JsonSchemaType.Array) == true;

    private static string Number(object bound) => Convert.ToString(bound, CultureInfo.InvariantCulture)!;
}
