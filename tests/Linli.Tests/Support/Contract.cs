using System.Text.Json;
using System.Text.RegularExpressions;

namespace Linli.Tests.Support;

/// <summary>The generated OpenAPI document. Every answer that any test gets is held to it.</summary>
public sealed partial class Contract
{
    private readonly JsonElement _document;
    private readonly List<(Regex Path, JsonElement Item)> _paths;

    public Contract(byte[] document)
    {
        _document = JsonSerializer.Deserialize<JsonElement>(document);
        _paths = [.. _document.GetProperty("paths").EnumerateObject()
            // Literal segments win over parameters.
            .OrderBy(path => path.Name.Count(letter => letter == '{')).ThenByDescending(path => path.Name.Length)
            .Select(path => (new Regex($"^{Parameter().Replace(path.Name, "[^/]+")}$"), path.Value))];
    }

    public JsonElement Document => _document;

    /// <returns>What in the answer is not as the document says; empty when all is well or the route is not described (health, say).</returns>
    public IReadOnlyList<string> Breaches(HttpMethod method, string path, Answer answer)
    {
        var route = path.Split('?')[0];
        if (_paths.FirstOrDefault(known => known.Path.IsMatch(route)).Item is not { ValueKind: JsonValueKind.Object } item) return [];
        if (!item.TryGetProperty(method.Method.ToLowerInvariant(), out var operation)) return answer.Status == 405 ? [] : [$"{method} {route} is not described."];

        var responses = operation.GetProperty("responses");
        if (answer.Status == 304) return [];
        if (!responses.TryGetProperty($"{answer.Status}", out var response))
        {
            if (answer.Status < 400) return [$"{method} {route}: status {answer.Status} is not described."];
            response = responses.GetProperty("default");
        }

        var type = answer.Headers.GetValueOrDefault("Content-Type")?.Split(';')[0];
        if (!response.TryGetProperty("content", out var content)) return answer.Body.Length == 0 || answer.Status >= 400 ? [] : [$"{method} {route}: {answer.Status} has an undescribed body."];
        if (type is null || !content.TryGetProperty(type, out var media)) return answer.Status >= 400 ? [] : [$"{method} {route}: content type {type} is not described."];
        if (!type.EndsWith("json", StringComparison.Ordinal) || !media.TryGetProperty("schema", out var schema)) return [];
        var breaches = new List<string>();
        Check(schema, answer.Json, $"{method} {route} {answer.Status} $", breaches);
        return breaches;
    }

    private void Check(JsonElement schema, JsonElement value, string at, List<string> breaches)
    {
        schema = Resolve(schema);
        if (Alternatives(schema) is { } alternatives)
        {
            if (alternatives.EnumerateArray().All(alternative => !IsMet(alternative, value, at))) breaches.Add($"{at} fits none of its alternatives: {value}");
            return;
        }

        if (schema.TryGetProperty("type", out var type) && !IsOfType(type, value)) breaches.Add($"{at} is {value.ValueKind}, not {type}");
        else if (schema.TryGetProperty("enum", out var members) && value.ValueKind != JsonValueKind.Null && !members.EnumerateArray().Any(member => member.ToString() == value.ToString())) breaches.Add($"{at} is {value}, not one of {members}");
        else if (value.ValueKind == JsonValueKind.Object) CheckObject(schema, value, at, breaches);
        else if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
            foreach (var (item, index) in value.EnumerateArray().Select((item, index) => (item, index))) Check(items, item, $"{at}[{index}]", breaches);
    }

    private void CheckObject(JsonElement schema, JsonElement value, string at, List<string> breaches)
    {
        var isProblem = value.TryGetProperty("type", out var type) && type.ToString().StartsWith("/problems/", StringComparison.Ordinal);
        if (schema.TryGetProperty("required", out var required))
            breaches.AddRange(required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at}.{name} is missing"));
        foreach (var property in value.EnumerateObject())
        {
            if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(property.Name, out var known)) Check(known, property.Value, $"{at}.{property.Name}", breaches);
            else if (schema.TryGetProperty("additionalProperties", out var additional) && additional.ValueKind == JsonValueKind.Object) Check(additional, property.Value, $"{at}.{property.Name}", breaches);
            else if (schema.TryGetProperty("properties", out _) && !isProblem) breaches.Add($"{at}.{property.Name} is not described");
        }
    }

    private bool IsMet(JsonElement schema, JsonElement value, string at)
    {
        var breaches = new List<string>();
        Check(schema, value, at, breaches);
        return breaches.Count == 0;
    }

    private JsonElement Resolve(JsonElement schema)
    {
        while (schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("$ref", out var reference))
            schema = reference.GetString()!.Split('/').Skip(1).Aggregate(_document, (element, name) => element.GetProperty(name));
        return schema;
    }

    private static JsonElement? Alternatives(JsonElement schema) =>
        schema.ValueKind != JsonValueKind.Object ? null : schema.TryGetProperty("oneOf", out var oneOf) ? oneOf : schema.TryGetProperty("anyOf", out var anyOf) ? anyOf : null;

    private static bool IsOfType(JsonElement type, JsonElement value) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(one => IsOfType(one, value))
        : (type.GetString(), value.ValueKind) switch
        {
            ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number" or "integer", JsonValueKind.Number)
                or ("boolean", JsonValueKind.True or JsonValueKind.False) or ("null", JsonValueKind.Null) => true,
            _ => false,
        };

    [GeneratedRegex(@"\\?\{[^}]+\}")]
    private static partial Regex Parameter();
}
