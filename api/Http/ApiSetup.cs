using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using Linli.Api.Http.Bounds;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors.Handling;
using Linli.Api.Http.Rendering;
using Linli.Api.Http.Running;
using Linli.Api.Storage;

namespace Linli.Api.Http;

/// <summary>What every route of the API has in common.</summary>
public static class ApiSetup
{
    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.AddQuietLogs();
        builder.AddProxies();
        builder.AddLimits();
        builder.Services.AddExceptionHandler<ErrorHandling>();
        builder.Services.AddProblemDetails();
        builder.Services.AddSingleton<RenderedPages>();
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.MaxDepth = 16;
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(System.Text.Json.JsonNamingPolicy.CamelCase, allowIntegerValues: false));
            json.SerializerOptions.Converters.Add(new Stored.InstantConverter());
            json.SerializerOptions.Converters.Add(new IdConverter());
        });
    }

    /// <summary>Runs before authentication.</summary>
    public static void UseApi(this IApplicationBuilder app)
    {
        app.UseForwardedHeaders();
        app.UseRoutesInTraces();
        app.UseLanguages();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(new ExceptionHandlerOptions { SuppressDiagnosticsCallback = _ => true });
        app.UseStatusCodePages(ErrorHandling.WriteBody);
        app.UseBodyLimit();
        app.UsePlainIds();
    }

    /// <summary><c>/api/v1</c>: signed-in callers unless a route says otherwise, checked requests, entity tags on reads.</summary>
    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder app) => app.MapGroup("/api/v1")
        .RequireAuthorization()
        .AddEndpointFilter<RouteGroupBuilder, Validation>()
        .AddEndpointFilter<RouteGroupBuilder, RetryAfter>()
        .AddEndpointFilter<RouteGroupBuilder, ReadsWithETags>();
}
