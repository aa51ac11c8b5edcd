using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Linli.Api.Http.Errors;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Linli.Api.Http.Bounds;

/// <summary>How much one person or address may ask for (settings <c>RateLimits</c>). Raise them for a load test; never turn them off on the internet.</summary>
public sealed class RateLimits
{
    /// <summary>Requests of a signed-in person in a minute, all of them.</summary>
    [Range(1, int.MaxValue)]
    public int RequestsPerMinute { get; set; } = 600;

    /// <summary>Of these, writes (anything but GET and HEAD).</summary>
    [Range(1, int.MaxValue)]
    public int WritesPerMinute { get; set; } = 60;

    /// <summary>Requests from one address by people who are not signed in, in a minute. Sign-in counts here; a school or an office shares one address.</summary>
    [Range(1, int.MaxValue)]
    public int AnonymousPerMinute { get; set; } = 120;

    /// <summary>Searches of a signed-in person in a minute: each may look at many words' lists.</summary>
    [Range(1, int.MaxValue)]
    public int SearchesPerMinute { get; set; } = 60;

    /// <summary>Sign-in codes for one address in an hour, on all nodes together, whatever the phones: each costs a message. 2147483647: they are not counted.</summary>
    [Range(1, int.MaxValue)]
    public int CodesPerHour { get; set; } = 200;

    /// <summary>The same in a day (of UTC).</summary>
    [Range(1, int.MaxValue)]
    public int CodesPerDay { get; set; } = 1000;

    /// <summary>Sign-in codes for one phone in a day (of UTC), whoever asks. It also bounds how often a code can be guessed: this many codes, five tries each.</summary>
    [Range(1, int.MaxValue)]
    public int CodesPerPhone { get; set; } = 10;
}

/// <summary>Rate limits by resident and by address, and the bound on sizes.</summary>
public static class Limits
{
    /// <summary>The largest JSON body; photos and registers have limits of their own.</summary>
    public const long MostBodyBytes = 256 * 1024;

    /// <summary>The policy that a route names to count as a search.</summary>
    public const string Searches = "searches";

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBodyBytes;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        });
        builder.Services.AddOptionsWithValidateOnStart<RateLimits>().BindConfiguration(nameof(RateLimits)).ValidateDataAnnotations();
        builder.Services.AddRateLimiter(_ => { });
        builder.Services.AddOptions<RateLimiterOptions>().Configure<IOptions<RateLimits>>((limiter, limits) =>
        {
            limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(Requests(limits.Value), Writes(limits.Value));
            limiter.AddPolicy(Searches, http => Window(ResidentOf(http) ?? AddressOf(http), limits.Value.SearchesPerMinute));
            limiter.OnRejected = (rejected, cancel) => new ValueTask(Refuse(rejected));
        });
    }

    private static PartitionedRateLimiter<HttpContext> Requests(RateLimits limits) => PartitionedRateLimiter.Create<HttpContext, string>(http =>
        !http.Request.Path.StartsWithSegments("/api") ? RateLimitPartition.GetNoLimiter("")
        : ResidentOf(http) is { } resident ? Window(resident, limits.RequestsPerMinute)
        : Window(AddressOf(http), limits.AnonymousPerMinute));

    private static PartitionedRateLimiter<HttpContext> Writes(RateLimits limits) => PartitionedRateLimiter.Create<HttpContext, string>(http =>
        HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || ResidentOf(http) is not { } resident ? RateLimitPartition.GetNoLimiter("")
        : Window(resident, limits.WritesPerMinute));

    private static RateLimitPartition<string> Window(string key, int perMinute) => RateLimitPartition.GetSlidingWindowLimiter(key,
        _ => new SlidingWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 });

    private static string? ResidentOf(HttpContext http) => http.User.FindFirstValue(ClaimTypes.NameIdentifier);

    private static string AddressOf(HttpContext http) => ClientNetwork.Of(http.Connection.RemoteIpAddress);

    private static Task Refuse(OnRejectedContext rejected)
    {
        var seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 10;
        rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Problems.TooMany(seconds).ExecuteAsync(rejected.HttpContext);
    }
}
