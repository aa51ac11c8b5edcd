using System.Text.Json;
using System.Text.RegularExpressions;
using Linli.Api.Http.Checking;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;

namespace Linli.Api.Http.Errors.Handling;

/// <summary>
/// A value of the path, the query or the body that is not of the type that it should be: named, as a field that breaks its rule is. The framework tells
/// a parameter only in its message, and the place in a body only in what the serializer said; what neither tells is left to be called malformed.
/// </summary>
internal static partial class WrongType
{
    public static ProblemHttpResult? Of(BadHttpRequestException error, Endpoint? endpoint)
    {
        if (Unbound().Match(error.Message) is { Success: true } unbound)
            return Invalid(unbound.Groups[1].Value, Sentence(TypeOf(unbound.Groups[1].Value, endpoint)));
        if (Missing().Match(error.Message) is { Success: true } missing) return Invalid(missing.Groups[1].Value, Rules.Required.ToString());
        return FieldOf(error.InnerException as JsonException) is { } field ? Problems.Invalid(field, Rules.NotInForm) : null;
    }

    private static ProblemHttpResult Invalid(string parameter, string sentence) =>
        Problems.Invalid(new Dictionary<string, string[]> { [JsonNamingPolicy.CamelCase.ConvertName(parameter)] = [sentence] });

    // Text that is no JSON at all has the reader's error within; where it broke off says nothing about a field.
    private static string? FieldOf(JsonException? error) =>
        error is { Path: { } path, InnerException: not JsonException } && path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : null;

    private static Type? TypeOf(string parameter, Endpoint? endpoint)
    {
        var type = endpoint?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>()
            .FirstOrDefault(known => string.Equals(known.Name, parameter, StringComparison.OrdinalIgnoreCase))?.ParameterInfo.ParameterType;
        return type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
    }

    private static string Sentence(Type? type) =>
        ChoiceReference.NamesOf(type) is { } names ? Rules.OneOf(names)
        : type == typeof(bool) ? Rules.OneOf(["true", "false"])
        : type == typeof(int) ? new Text("须为整数。", "Must be a whole number.").ToString()
        : type == typeof(DateTimeOffset) ? new Text("须为带时区的 ISO 8601 时间。", "Must be an ISO 8601 instant with an offset.").ToString()
        : Rules.NotInForm.ToString();

    [GeneratedRegex("""^Failed to bind parameter ".* (\w+)" from """)]
    private static partial Regex Unbound();

    [GeneratedRegex("""^Required parameter ".* (\w+)" was not provided from (?!body)""")]
    private static partial Regex Missing();
}
