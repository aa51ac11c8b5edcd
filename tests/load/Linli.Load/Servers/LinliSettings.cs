using Linli.Load.Storage;

namespace Linli.Load.Servers;

/// <summary>How the server is started for a load run: as <c>run.sh</c> starts it, with limits that one machine and a few residents cannot reach.</summary>
public static class LinliSettings
{
    private const string NoLimit = "1000000000";

    public static string[] On(string data, string seeds, Engine engine) =>
    [
        "--environment=Development", $"--Storage:Folder={Path.GetFullPath(data)}", $"--Seeds:Folder={Path.GetFullPath(seeds)}", "--Sms:Provider=echo",
        $"--RateLimits:RequestsPerMinute={NoLimit}", $"--RateLimits:WritesPerMinute={NoLimit}", $"--RateLimits:AnonymousPerMinute={NoLimit}",
        $"--RateLimits:CodesPerHour={NoLimit}", $"--RateLimits:CodesPerDay={NoLimit}", $"--RateLimits:CodesPerPhone={NoLimit}", "--Live:MostConnections=1000",
        .. engine.Settings(data),
    ];
}
