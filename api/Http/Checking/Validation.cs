using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using Linli.Api.Http.Errors;

namespace Linli.Api.Http.Checking;

/// <summary>
/// Checks the shape of every request by the DataAnnotations on its public record, before the handler runs:
/// all errors at once, under the JSON names, in the reader's language. Text must be free of control characters, and lists of nulls.
/// </summary>
public sealed class Validation : IEndpointFilter
{
    private const int DeepestNesting = 4;

    private static readonly ConcurrentDictionary<Type, Field[]> Fields = new();

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        Dictionary<string, List<string>>? errors = null;
        foreach (var argument in context.Arguments)
            if (argument is not null && IsRequest(argument.GetType())) Check(argument, "", 0, ref errors);
        return errors is null ? await next(context)
            : Problems.Invalid(errors.ToDictionary(error => error.Key, error => error.Value.ToArray()));
    }

    private static bool IsRequest(Type type) => type == typeof(Listing) || (type.Namespace?.StartsWith("Linli.Api.Features", StringComparison.Ordinal) == true && type.IsNested && type is { IsInterface: false });

    private static void Check(object request, string path, int depth, ref Dictionary<string, List<string>>? errors)
    {
        foreach (var field in Fields.GetOrAdd(request.GetType(), FieldsOf))
        {
            var value = field.Property.GetValue(request);
            foreach (var rule in field.Rules)
                if (!IsMet(rule, value)) Add(ref errors, path + field.Name, Rules.Sentence(rule));
            CheckValue(value, path + field.Name, depth, ref errors);
            if (field.IsId) field.Property.SetValue(request, IdAttribute.Plain(value));
        }
    }

    private static void CheckValue(object? value, string path, int depth, ref Dictionary<string, List<string>>? errors)
    {
        if (value is string text && !Rules.IsCleanText(text)) Add(ref errors, path, Rules.ControlCharacters.ToString());
        if (value is null or string || depth == DeepestNesting) return;
        if (value is IEnumerable items)
        {
            var index = 0;
            foreach (var item in items)
            {
                var itemPath = $"{path}[{index++}]";
                if (item is null) Add(ref errors, itemPath, Rules.NullItem.ToString());
                else CheckValue(item, itemPath, depth + 1, ref errors);
            }
        }
        else if (IsRequest(value.GetType())) Check(value, path + ".", depth + 1, ref errors);
    }

    // A RequiredAttribute refuses blank text too; the others leave null to it.
    private static bool IsMet(ValidationAttribute rule, object? value) => rule.IsValid(value);

    private static void Add(ref Dictionary<string, List<string>>? errors, string field, string sentence)
    {
        errors ??= [];
        if (!errors.TryGetValue(field, out var sentences)) errors[field] = sentences = [];
        sentences.Add(sentence);
    }

    // Attributes of a positional record stand on its constructor's parameters.
    private static Field[] FieldsOf(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0).Select(property => new Field(
            property,
            JsonNamingPolicy.CamelCase.ConvertName(property.Name),
            [
                .. property.GetCustomAttributes<ValidationAttribute>(),
                .. type.GetConstructors().SelectMany(made => made.GetParameters()).Where(parameter => parameter.Name == property.Name)
                    .SelectMany(parameter => parameter.GetCustomAttributes<ValidationAttribute>()),
            ])),
    ];

    private sealed record Field(PropertyInfo Property, string Name, ValidationAttribute[] Rules)
    {
        public bool IsId { get; } = Rules.Any(rule => rule is IdAttribute);
    }
}
