using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Linli.Api.Http;

/// <summary>One of an enum's names in a path or query, written as in JSON: <c>secondHand</c>. (ASP.NET Core alone would want <c>SecondHand</c>, and take numbers.)</summary>
public readonly record struct Choice<T>(T Value) where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByName = Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    [SuppressMessage("Design", "CA1000", Justification = "ASP.NET Core binds by it.")]
    public static bool TryParse(string? text, out Choice<T> choice)
    {
        var isKnown = ByName.TryGetValue(text ?? "", out var value);
        choice = new Choice<T>(value);
        return isKnown;
    }
}

/// <summary>Tells in the contract, and to who chose another, which names a <see cref="Choice{T}"/> takes.</summary>
internal static class ChoiceReference
{
    /// <returns>The names; null when the type is no choice.</returns>
    public static IEnumerable<string>? NamesOf(Type? type) => EnumOf(type) is { } chosen ? Enum.GetNames(chosen).Select(JsonNamingPolicy.CamelCase.ConvertName) : null;

    public static async Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        foreach (var parameter in context.Description.ParameterDescriptions)
        {
            if (EnumOf(parameter.ParameterDescriptor?.ParameterType) is not { } chosen) continue;
            if (operation.Parameters?.FirstOrDefault(known => known.Name == parameter.Name) is OpenApiParameter described)
                described.Schema = await context.GetOrCreateSchemaAsync(chosen, null, cancel);
        }
    }

    private static Type? EnumOf(Type? declared)
    {
        var type = declared is null ? null : Nullable.GetUnderlyingType(declared) ?? declared;
        return type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(Choice<>) ? type.GenericTypeArguments[0] : null;
    }
}
