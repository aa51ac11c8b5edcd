using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Options;

namespace Linli.Api.Realtime;

public static class LiveSetup
{
    /// <summary>The live hub. Wants an event log, and gates for the topics (<see cref="Events.ITopicGate"/>).</summary>
    public static void AddLive(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptionsWithValidateOnStart<LiveOptions>().BindConfiguration("Live").ValidateDataAnnotations();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<LiveOptions>>().Value);
        services.AddSingleton<Followers>().AddSingleton<Following>().AddSingleton<AccessCheck>().AddSingleton<LiveMetrics>();
        services.AddHostedService<LiveTail>();

        services.AddSignalR().AddJsonProtocol(json => json.PayloadSerializerOptions = Stored.Json);
        services.AddSingleton<IHubProtocol, JsonWithOptionalArguments>();
        services.AddSingleton<HubLifetimeManager<LiveHub>, LiveConnections>();
        services.AddOptions<HubOptions>().PostConfigure<IOptions<LiveOptions>>((hub, live) => hub.MaximumReceiveMessageSize = live.Value.MessageBytes);
    }

    public static IEndpointConventionBuilder MapLive(this IEndpointRouteBuilder app)
    {
        var hub = app.MapHub<LiveHub>("/live", connection =>
        {
            // Other transports need sticky sessions as soon as there are two nodes.
            connection.Transports = HttpTransportType.WebSockets;
            connection.ApplicationMaxBufferSize = 16 * 1024;
            connection.TransportMaxBufferSize = 32 * 1024;
            connection.WebSockets.CloseTimeout = TimeSpan.FromSeconds(2);
            connection.TransportSendTimeout = app.ServiceProvider.GetRequiredService<LiveOptions>().SlowestSend;
            connection.CloseOnAuthenticationExpiration = true;
        });
        hub.Add(endpoint => endpoint.RequestDelegate = AtAnyNode(endpoint.RequestDelegate!));
        return hub.RequireAuthorization();
    }

    /// <summary>
    /// A client that negotiates first gets an id, which the node it then reaches need not know. A WebSocket needs none: without it the connection
    /// begins here, and no proxy has to lead anybody back to where they negotiated.
    /// </summary>
    private static RequestDelegate AtAnyNode(RequestDelegate connect) => context =>
    {
        if (context.Request.Query.ContainsKey("id"))
            context.Request.Query = new QueryCollection(context.Request.Query.Where(part => part.Key != "id").ToDictionary());
        return connect(context);
    };
}
