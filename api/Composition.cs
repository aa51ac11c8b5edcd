using Linli.Api.Blobs;
using Linli.Api.Features;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Contract;
using Linli.Api.Http.Running;
using Linli.Api.Moving;
using Linli.Api.Push;
using Linli.Api.Realtime;
using Linli.Api.Relay;
using Linli.Api.Secrets;
using Linli.Api.Sms;
using Linli.Api.Storage;

namespace Linli.Api;

/// <summary>Puts the parts of Linli together.</summary>
internal static class Composition
{
    /// <param name="args">Settings, as on the command line.</param>
    /// <param name="adjust">Called after every part has added its services.</param>
    public static WebApplication Compose(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        // Settings are read at the start; watching their folder would also watch every write to the data below it.
        var builder = WebApplication.CreateBuilder(["--hostBuilder:reloadConfigOnChange=false", .. args]);

        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddStorage();
        builder.AddMoving();
        builder.AddBlobs();
        builder.AddSecrets();
        builder.AddSms();
        builder.AddApi();
        builder.AddLive();
        builder.AddRelay();
        builder.AddPush();
        builder.AddTelemetry();
        builder.AddApiReference();
        builder.AddFeatures();

        adjust?.Invoke(builder);
        var app = builder.Build();
        app.CheckSettings();

        app.UseApi();
        app.UseAuthentication();
        app.UseCaller();
        app.UseRateLimiter();
        app.UseAuthorization();

        app.MapLive();
        app.MapHealth();
        app.MapApiReference();
        app.MapPages();
        app.MapApi().MapFeatures();
        return app;
    }
}
