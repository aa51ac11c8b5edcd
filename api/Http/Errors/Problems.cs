using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Linli.Api.Http.Errors;

/// <summary>The one catalogue of problems (RFC 9457). Types are stable; titles and details are in the reader's language.</summary>
public static partial class Problems
{
    public const string TypePrefix = "/problems/";

    public static ProblemHttpResult Problem(int status, string type, Text title, Text detail, params ReadOnlySpan<(string Name, object? Value)> extensions)
    {
        var problem = new ProblemDetails { Status = status, Type = TypePrefix + type, Title = title.ToString(), Detail = detail.ToString() };
        foreach (var (name, value) in extensions) problem.Extensions[name] = value;
        return TypedResults.Problem(problem);
    }

    /// <summary>400 with one sentence for each field, under its JSON name.</summary>
    public static ProblemHttpResult Invalid(IDictionary<string, string[]> errors) => Problem(400, "invalid",
        ("填写有误", "Some fields are not right"), ("请按各字段的提示修改后重试。", "Correct the fields named under errors and try again."), ("errors", errors));

    public static ProblemHttpResult Invalid(string field, Text error) => Invalid(new Dictionary<string, string[]> { [field] = [error.ToString()] });
}
