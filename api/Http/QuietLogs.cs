using Microsoft.Extensions.Configuration.Memory;

namespace Linli.Api.Http;

/// <summary>
/// Logs without personal data. The framework logs addresses with their queries at Information: words that somebody searched for, join links,
/// the token of a WebSocket. Warnings of it are enough; the settings <c>Logging</c> still have the last word.
/// </summary>
public static class QuietLogs
{
    private static readonly Dictionary<string, string?> Levels = new()
    {
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
        ["Logging:LogLevel:System.Net.Http.HttpClient"] = "Warning",
    };

    public static void AddQuietLogs(this WebApplicationBuilder builder) =>
        ((IConfigurationBuilder)builder.Configuration).Sources.Insert(0, new MemoryConfigurationSource { InitialData = Levels });
}
