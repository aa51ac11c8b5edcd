using Linli.Api.Http.Bounds;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Http.Errors.Handling;

/// <summary>Turns what went wrong outside a handler (a body that is no JSON, an unknown route, a bug) into a problem of the catalogue.</summary>
public sealed partial class ErrorHandling(ILogger<ErrorHandling> log) : IExceptionHandler
{
    // A replica set chooses another primary within about ten seconds; most of that has passed when a request is given up.
    private const int StoreBackSeconds = 5;

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested) return true;
        // The context itself has forgotten it.
        var endpoint = httpContext.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        var problem = exception switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Problems.TooLarge(Limits.MostBodyBytes),
            BadHttpRequestException { StatusCode: StatusCodes.Status415UnsupportedMediaType } => Problems.UnsupportedMediaType(AcceptedTypes.Of(httpContext)),
            BadHttpRequestException bad => WrongType.Of(bad, endpoint) ?? Problems.Malformed(),
            ConflictException => Problems.Changed(),
            StoreUnavailableException => Problems.StoreAway(StoreBackSeconds),
            _ => Problems.Unexpected(),
        };
        if (problem.StatusCode == StatusCodes.Status500InternalServerError) LogUnexpected(endpoint?.DisplayName, exception);
        if (problem.StatusCode == StatusCodes.Status503ServiceUnavailable)
        {
            LogAway(endpoint?.DisplayName, exception.InnerException?.GetType().Name);
            httpContext.Response.Headers.RetryAfter = $"{StoreBackSeconds}";
        }

        await problem.ExecuteAsync(httpContext);
        return true;
    }

    /// <summary>Gives a body to the bare status codes of routing and authorization.</summary>
    public static Task WriteBody(StatusCodeContext context)
    {
        var http = context.HttpContext;
        ProblemHttpResult? problem = http.Response.StatusCode switch
        {
            StatusCodes.Status400BadRequest => WrongType.Of(http) ?? Problems.Malformed(),
            StatusCodes.Status401Unauthorized => Problems.SignedOut(),
            StatusCodes.Status404NotFound => Problems.NotFound("page"),
            StatusCodes.Status405MethodNotAllowed => Problems.MethodNotAllowed(),
            StatusCodes.Status413PayloadTooLarge => Problems.TooLarge(Limits.MostBodyBytes),
            StatusCodes.Status415UnsupportedMediaType => Problems.UnsupportedMediaType(AcceptedTypes.Of(http)),
            _ => null,
        };
        return problem?.ExecuteAsync(http) ?? Task.CompletedTask;
    }

    // The route's name, never its values or the query: those may be about people.
    [LoggerMessage(LogLevel.Error, "Unexpected error in {Endpoint}")]
    private partial void LogUnexpected(string? endpoint, Exception error);

    [LoggerMessage(LogLevel.Warning, "The store did not answer in {Endpoint} ({Reason})")]
    private partial void LogAway(string? endpoint, string? reason);
}
