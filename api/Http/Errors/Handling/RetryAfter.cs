using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Http.Errors.Handling;

/// <summary>Says in the header <c>Retry-After</c> (RFC 9110 §10.2.3) what a problem says in <c>retryAfter</c>, for clients and proxies that read no bodies.</summary>
public sealed class RetryAfter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        if ((result is INestedHttpResult nested ? nested.Result : result) is ProblemHttpResult problem && problem.ProblemDetails.Extensions.TryGetValue("retryAfter", out var seconds))
            context.HttpContext.Response.Headers.RetryAfter = string.Create(CultureInfo.InvariantCulture, $"{seconds}");
        return result;
    }
}
