using Microsoft.Extensions.Options;

namespace Linli.Api.Relay;

public static class RelaySetup
{
    /// <summary>Brings committed events to every registered <see cref="Events.ISubscriber"/> (singletons). Wants a store and its event log.</summary>
    public static void AddRelay(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptionsWithValidateOnStart<RelayOptions>().BindConfiguration("Relay").ValidateDataAnnotations();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<RelayOptions>>().Value);
        services.AddSingleton<RelayMetrics>().AddSingleton<Pruning>().AddSingleton<OneNode>();
        services.AddHostedService<EventRelay>();
    }
}
