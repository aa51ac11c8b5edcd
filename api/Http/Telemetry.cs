using Microsoft.AspNetCore.Http.Features;
using OpenTelemetry;
using OpenTelemetry.Exporter;
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
        var protocol = builder.Configuration["Telemetry:Protocol"] switch
        {
            null or "" or "grpc" => OtlpExportProtocol.Grpc,
            "http" => OtlpExportProtocol.HttpProtobuf,
            _ => throw new InvalidOperationException("Telemetry:Protocol must be 'grpc' (a collector's port 4317) or 'http' (its port 4318)."),
        };

        var resource = ResourceBuilder.CreateDefault().AddService("linli");
        var metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource)
            .AddMeter("Microsoft.AspNetCore.*", "System.Runtime", $"{Source}*").AddOtlpExporter(otlp => SendTo(otlp, "v1/metrics")).Build();
        var traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource)
            .AddSource("Microsoft.AspNetCore", $"{Source}*").AddOtlpExporter(otlp => SendTo(otlp, "v1/traces")).Build();

        // Registered by factory, so that the container disposes them and the last batch is sent.
        builder.Services.AddSingleton(_ => metrics);
        builder.Services.AddSingleton(_ => traces);
        builder.Services.AddHostedService<Keep>();

        // Over HTTP each signal has a path of its own (OTLP 1.x, "OTLP/HTTP Request").
        void SendTo(OtlpExporterOptions otlp, string path)
        {
            otlp.Protocol = protocol;
            otlp.Endpoint = protocol == OtlpExportProtocol.Grpc ? endpoint : new Uri($"{endpoint.ToString().TrimEnd('/')}/{path}");
        }
    }

    /// <summary>Names a trace's span by the route, never by the path or the query: those hold join links and words that somebody searched for.</summary>
    public static void UseRoutesInTraces(this IApplicationBuilder app)
    {
        if (app.ApplicationServices.GetService<TracerProvider>() is null) return;
        app.Use(async (context, next) =>
        {
            await next(context);
            if (context.Features.Get<IHttpActivityFeature>()?.Activity is not { IsAllDataRequested: true } activity) return;
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
            activity.DisplayName = route is null ? context.Request.Method : $"{context.Request.Method} {route}";
            activity.SetTag("http.request.method", context.Request.Method).SetTag("http.route", route).SetTag("http.response.status_code", context.Response.StatusCode);
        });
    }

    /// <summary>Makes the container own the providers for the life of the host.</summary>
    private sealed class Keep(MeterProvider metrics, TracerProvider traces) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.Run(() => metrics.ForceFlush(2000) & traces.ForceFlush(2000), cancellationToken);
    }
}
