namespace Linli.Api.Http;

/// <summary>Ids as clients may write them: what <c>crypto.randomUUID()</c> and others make has hyphens, what Linli keeps and answers has none.</summary>
public static class Ids
{
    /// <summary>Of an id with hyphens.</summary>
    public const int Longest = 36;

    /// <summary>As Linli keeps it; anything that is no id with hyphens stays as it is.</summary>
    public static string Plain(string id) => id.Length == Longest && Guid.TryParseExact(id, "D", out var parsed) ? parsed.ToString("N") : id;

    /// <summary>After routing: every id in a path, for whichever route.</summary>
    public static void UsePlainIds(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var values = context.Request.RouteValues;
        foreach (var (name, value) in values)
            if (value is string { Length: Longest } id) values[name] = Plain(id);
        return next(context);
    });
}
