using System.Reflection;
using Linli.Api.Events;
using Linli.Api.Storage.Evolving;
using Linli.Api.Storage.Whole;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Linli.Api.Storage.Mongo;

public static class MongoStoreSetup
{
    /// <summary>Keeps documents and events in a MongoDB database. It is opened when the host starts, before anything listens.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Settings on top of section <c>Storage:MongoDb</c>.</param>
    /// <param name="alsoFrom">Assemblies with document and event types besides this one.</param>
    public static IServiceCollection AddMongoStore(this IServiceCollection services, Action<MongoOptions>? configure = null, params Assembly[] alsoFrom)
    {
        var options = services.AddOptionsWithValidateOnStart<MongoOptions>().BindConfiguration(MongoOptions.Section).ValidateDataAnnotations();
        if (configure is not null) options.Configure(configure);
        Assembly[] assemblies = [typeof(Document).Assembly, .. alsoFrom];
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => new EventTypes(assemblies));
        // The container makes its singletons synchronously; this one is made once, at the start.
        services.AddSingleton(provider => MongoDocumentStore.Open(provider.GetRequiredService<IOptions<MongoOptions>>().Value, DocumentType.In(assemblies),
            provider.GetRequiredService<EventTypes>(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<MongoDocumentStore>>(),
            provider.GetService<DataSteps>()?.Newest ?? int.MaxValue).GetAwaiter().GetResult());
        services.AddSingleton<IDocumentStore>(provider => provider.GetRequiredService<MongoDocumentStore>());
        services.AddSingleton<IEventLog>(provider => provider.GetRequiredService<MongoDocumentStore>());
        services.AddSingleton<IWholeStore>(provider => provider.GetRequiredService<MongoDocumentStore>());
        return services.AddHostedService<OpenAtStart>();
    }

    private sealed class OpenAtStart(IServiceProvider services) : IHostedLifecycleService
    {
        public Task StartingAsync(CancellationToken cancellationToken)
        {
            services.GetRequiredService<MongoDocumentStore>();
            return Task.CompletedTask;
        }

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
