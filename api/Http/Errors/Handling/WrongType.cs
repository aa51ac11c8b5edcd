using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Linli.Api.Http.Checking;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;

namespace Linli.Api.Http.Errors.Handling;

/// <summary>
/// A value of the path, the query or the body that is not of the type that it should be: named, as a field that breaks its rule is. The framework tells
/// a parameter only in its message, and the place in a body only in what the serializer said; what neither tells is left to be called malformed.
/// Of a parameter that may be left out it says nothing at all: which one it was is found again from what the address says.
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

    /// <summary>The optional parameter of the query that could not be read, when the framework has only said that the request is a bad one.</summary>
    public static ProblemHttpResult? Of(HttpContext http)
    {
        foreach (var known in http.GetEndpoint()?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>() ?? [])
        {
            if (!known.IsOptional || !known.HasTryParse || http.Request.Query[known.Name] is not [{ Length: > 0 } text, ..]) continue;
            var type = TypeOf(known);
            if (!Reads(type, text)) return Invalid(known.Name, Sentence(type));
        }

        return null;
    }

    private static ProblemHttpResult Invalid(string parameter, string sentence) =>
        Problems.Invalid(new Dictionary<string, string[]> { [JsonNamingPolicy.CamelCase.ConvertName(parameter)] = [sentence] });

    // Text that is no JSON at all has the reader's error within; where it broke off says nothing about a field.
    private static string? FieldOf(JsonException? error) =>
        error is { Path: { } path, InnerException: not JsonException } && path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : null;

    private static Type? TypeOf(string parameter, Endpoint? endpoint) =>
        endpoint?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>().FirstOrDefault(known => string.Equals(known.Name, parameter, StringComparison.OrdinalIgnoreCase)) is { } known
            ? TypeOf(known) : null;

    private static Type TypeOf(IParameterBindingMetadata known) => Nullable.GetUnderlyingType(known.ParameterInfo.ParameterType) ?? known.ParameterInfo.ParameterType;

    private static bool Reads(Type type, string text) =>
        ChoiceReference.NamesOf(type) is { } names ? names.Contains(text)
        : type == typeof(bool) ? bool.TryParse(text, out _)
        : type == typeof(int) ? int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _)
        : type != typeof(DateTimeOffset) || DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _);

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
