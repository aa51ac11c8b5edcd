using Linli.Tests.Support;
using Linli.Tests.Support.Processes;

namespace Linli.Tests;

/// <summary>A wrong setting stops the process before it listens, is named, and the exit code tells.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("linli-start-").FullName;

    public void Dispose() => TestEngine.Forget(_folder);

    [Theory]
    [InlineData("ASPNETCORE_ENVIRONMENT", "Production", "Sms:Provider 'echo' shows codes to whoever asks: it runs in the Development environment only.")]
    [InlineData("Sms:Provider", "http", "Sms:Url must be")]
    [InlineData("Sms:Provider", "pigeon", "Provider")]
    [InlineData("Sms:Succeeds", "(", "Sms:Succeeds is no regular expression.")]
    [InlineData("Operators:Phones:0", "nobody", "Operators:Phones")]
    [InlineData("RateLimits:WritesPerMinute", "0", "WritesPerMinute")]
    [InlineData("RateLimits:WritesPerMinute", "many", "RateLimits:WritesPerMinute")]
    [InlineData("Secrets:MasterKey", "short", "Secrets:MasterKey must be 32 bytes")]
    [InlineData("JoinLinks:Days", "0", "Days")]
    [InlineData("JoinLinks:PublicUrl", "linli", "PublicUrl")]
    [InlineData("JoinLinks:PublicUrl", "ftp://linli", "JoinLinks:PublicUrl must be")]
    [InlineData("Storage:Foldr", "/data", "Storage:Foldr is no setting of Linli; Storage takes Folder, Engine, Sqlite, MongoDb.")]
    [InlineData("Storage:Sqlite:BusySecond", "1", "Storage:Sqlite:BusySecond is no setting of Linli")]
    [InlineData("RateLimit:WritesPerMinute", "30", "RateLimit is no section of Linli's settings; RateLimits is.")]
    [InlineData("Proxies:Known:0", "nginx", "Proxies:Known takes")]
    [InlineData("Proxies:Known:0", "0.0.0.0/0", "Proxies:Known takes")]
    [InlineData("Storage:Engine", "paper", "Engine")]
#if !WITH_MONGO
    [InlineData("Storage:Engine", "mongodb", "Storage:Engine is mongodb, and this build was made without it.")]
#endif
    [InlineData("Telemetry:Endpoint", "collector", "Telemetry:Endpoint must be")]
    [InlineData("Seeds:Folder", "/nowhere", "Seeds:Folder must be")]
    public async Task A_wrong_setting_is_named_and_nothing_listens(string key, string value, string says)
    {
        await using var linli = LinliProcess.On(_folder, (key, value));
        Assert.Equal(1, await linli.Ends());
        Assert.Contains(says, linli.Output.Split('\n').Single(line => line.StartsWith("Linli does not start: ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", linli.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Now listening", linli.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Linli is ready", linli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_is_for_the_servers_user_alone()
    {
        await using var linli = LinliProcess.On(_folder, ("Storage:Engine", "sqlite"));
        await linli.Ready();
        Assert.Contains("linli.db", Directory.GetFiles(_folder).Select(Path.GetFileName));
        foreach (var file in Directory.GetFiles(_folder))
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(file) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public async Task Data_of_another_master_key_is_not_touched()
    {
        await using (var first = LinliProcess.On(_folder)) await first.Ready();
        var key = Path.Combine(_folder, "master.key");
        File.Move(key, key + ".backup");

        await using (var other = LinliProcess.On(_folder))
        {
            Assert.Equal(1, await other.Ends());
            Assert.Contains("Linli does not start: There is no master key here", other.Output, StringComparison.Ordinal);
        }

        File.Move(key + ".backup", key);
        await using var again = LinliProcess.On(_folder);
        await again.Ready();
    }

    [Fact]
    public async Task A_demo_is_not_loaded_where_codes_go_out_by_message()
    {
        await using var linli = LinliProcess.On(_folder, ("Sms:Provider", "http"), ("Sms:Url", "http://127.0.0.1:1/"), ("Seeds:Folder", _folder));
        Assert.Equal(1, await linli.Ends());
        Assert.Contains("Linli does not start: Seeds:Folder", linli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_are_there_but_blank_say_nothing()
    {
        await using var linli = LinliProcess.On(_folder, ("ASPNETCORE_ENVIRONMENT", "Production"), ("Sms:Provider", "http"), ("Sms:Url", "http://127.0.0.1:1/"), ("Sms:Body", ""),
            ("Sms:Headers:Authorization", ""), ("Operators:Phones:0", ""), ("Seeds:Folder", ""), ("Telemetry:Endpoint", ""), ("JoinLinks:PublicUrl", ""), ("Proxies:Known:0", ""));
        await linli.Ready();
    }
}
