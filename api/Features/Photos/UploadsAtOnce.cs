using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Linli.Api.Features.Photos;

/// <summary>A person's uploads run three at a time, as each is held in memory while it is cleaned; a few more wait their turn.</summary>
internal sealed class UploadsAtOnce : IRateLimiterPolicy<string>
{
    // The common answer to what is refused, set for all limits.
    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected => null;

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) => RateLimitPartition.GetConcurrencyLimiter(
        httpContext.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "",
        _ => new ConcurrencyLimiterOptions { PermitLimit = 3, QueueLimit = 9, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
}
