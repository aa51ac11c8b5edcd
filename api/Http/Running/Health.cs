using Linli.Api.Storage;

namespace Linli.Api.Http.Running;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: its store does too, so traffic may come.</summary>
public static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => TypedResults.Text("live")).ExcludeFromDescription();
        app.MapGet("/health/ready", Ready).ExcludeFromDescription();
    }

    private static async Task<IResult> Ready(IEventLog log, CancellationToken cancel)
    {
        try
        {
            await log.Head(cancel);
            return TypedResults.Text("ready");
        }
        catch (Exception) when (!cancel.IsCancellationRequested)
        {
            return TypedResults.Text("the store does not answer", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
