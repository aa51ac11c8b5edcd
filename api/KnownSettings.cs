using System.Reflection;
using Linli.Api.Blobs;
using Linli.Api.Blobs.S3;
using Linli.Api.Features.Memberships.Joining;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Bounds;
using Linli.Api.Push;
using Linli.Api.Push.Fcm;
using Linli.Api.Realtime;
using Linli.Api.Relay;
using Linli.Api.Secrets;
using Linli.Api.Sms;
using Linli.Api.Storage;
#if WITH_MONGO
using Linli.Api.Storage.Mongo;
#endif
using Linli.Api.Storage.Sqlite;
using Microsoft.Extensions.Options;

namespace Linli.Api;

/// <summary>The sections of settings that are Linli's own, and what stands in them: a name that is misspelt would otherwise change nothing and say nothing.</summary>
public static class KnownSettings
{
    private static readonly Dictionary<string, string[]> Sections = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Blobs"] = Of<BlobOptions>(),
        ["Blobs:S3"] = Of<S3Options>(),
        ["JoinLinks"] = Of<JoinLinkOptions>(),
        ["Live"] = Of<LiveOptions>(),
        ["Operators"] = Of<OperatorOptions>(),
        ["Proxies"] = Of<ProxyOptions>(),
        ["Push"] = [.. Of<PushOptions>(), "Fcm"],
        ["Push:Fcm"] = Of<FcmOptions>(),
        ["RateLimits"] = Of<RateLimits>(),
        ["Relay"] = Of<RelayOptions>(),
        ["Secrets"] = ["MasterKey"],
        ["Seeds"] = ["Folder"],
        ["Sms"] = Of<SmsOptions>(),
        ["Storage"] = [.. Of<StorageOptions>(), "Sqlite", "MongoDb"],
        [SqliteOptions.Section] = Of<SqliteOptions>(),
#if WITH_MONGO
        [MongoOptions.Section] = Of<MongoOptions>(),
#endif
        ["Telemetry"] = ["Endpoint", "Protocol"],
    };

    /// <summary>Before the host starts: it would write a stack trace around what a person only has to correct.</summary>
    /// <exception cref="InvalidOperationException">A setting has a name that Linli does not know.</exception>
    /// <exception cref="OptionsValidationException">A value is wrong (several: in an <see cref="AggregateException"/>).</exception>
    public static void CheckSettings(this WebApplication app)
    {
        RefuseUnknown(app.Configuration);
        app.Services.GetService<IStartupValidator>()?.Validate();
        app.Services.GetRequiredService<MasterKey>();
    }

    private static void RefuseUnknown(IConfiguration configuration)
    {
        foreach (var (section, known) in Sections)
            foreach (var setting in configuration.GetSection(section).GetChildren())
                if (!known.Contains(setting.Key, StringComparer.OrdinalIgnoreCase)) throw new InvalidOperationException($"{section}:{setting.Key} is no setting of Linli; {section} takes {string.Join(", ", known)}.");

        foreach (var section in configuration.GetChildren().Where(section => section.GetChildren().Any()))
            if (Sections.Keys.FirstOrDefault(own => DiffersByPlural(own, section.Key)) is { } meant) throw new InvalidOperationException($"{section.Key} is no section of Linli's settings; {meant} is.");
    }

    // RateLimit for RateLimits. Other sections belong to the framework, or to whoever else reads the environment.
    private static bool DiffersByPlural(string own, string section) =>
        string.Equals(own + "s", section, StringComparison.OrdinalIgnoreCase) || string.Equals(own, section + "s", StringComparison.OrdinalIgnoreCase);

    private static string[] Of<TOptions>() => [.. typeof(TOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name)];
}
