using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Linli.Api.Http;

/// <summary>Metrics and traces over OTLP, when <c>Telemetry:Endpoint</c> says where to; ASP.NET Core, SignalR and Linli's own parts measure themselves.</summary>
public static class Telemetry
{
    /// <summary>The name of Linli's meters and activity sources; parts append their own, e.g. <c>Linli.Relay</c>.</summary>
    public const string Source = "Linli";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["Telemetry:Endpoint"] is not { Length: > 0 } setting) return;
        if (!Uri.TryCreate(setting, UriKind.Absolute, out var endpoint)) throw new InvalidOperationException("Telemetry:Endpoint must be the absolute address of an OTLP collector, e.g. http://collector:4317.");

        var resource = ResourceBuilder.CreateDefault().AddService("linli");
        var metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource)
            .AddMeter("Microsoft.AspNetCore.*", "System.Runtime", $"{Source}*").AddOtlpExporter(otlp => otlp.Endpoint = endpoint).Build();
        var traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource)
            .AddSource("Microsoft.AspNetCore", $"{Source}*").AddOtlpExporter(otlp => otlp.Endpoint = endpoint).Build();

        // Registered by factory, so that the container disposes them and the last batch is sent.
        builder.Services.AddSingleton(_ => metrics);
        builder.Services.AddSingleton(_ => traces);
        builder.Services.AddHostedService<Keep>();
    }

    /// <summary>Makes the container own the providers for the life of the host.</summary>
    private sealed class Keep(MeterProvider metrics, TracerProvider traces) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.Run(() => metrics.ForceFlush(2000) & traces.ForceFlush(2000), cancellationToken);
    }
}
