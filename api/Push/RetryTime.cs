using System.Net.Http.Headers;

namespace Linli.Api.Push;

/// <summary>When a service wants to be asked again (<c>Retry-After</c>, RFC 9110 §10.2.3), whichever way it says so.</summary>
internal static class RetryTime
{
    // A service that asks for a week has said something else.
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    public static DateTimeOffset? Of(RetryConditionHeaderValue? header, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        if ((header?.Date ?? now + header?.Delta) is not { } at) return null;
        return at < now ? now : at > now + Longest ? now + Longest : at;
    }
}
