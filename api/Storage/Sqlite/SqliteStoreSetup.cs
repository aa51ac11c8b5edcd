using System.Reflection;
using Linli.Api.Events;
using Linli.Api.Storage.Evolving;
using Linli.Api.Storage.Whole;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Linli.Api.Storage.Sqlite;

public static class SqliteStoreSetup
{
    /// <summary>Keeps documents and events in one SQLite file. It is opened when the host starts, before anything listens.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Settings on top of section <c>Storage:Sqlite</c>.</param>
    /// <param name="alsoFrom">Assemblies with document and event types besides this one.</param>
    public static IServiceCollection AddSqliteStore(this IServiceCollection services, Action<SqliteOptions>? configure = null, params Assembly[] alsoFrom)
    {
        var options = services.AddOptionsWithValidateOnStart<SqliteOptions>().BindConfiguration(SqliteOptions.Section).ValidateDataAnnotations();
        if (configure is not null) options.Configure(configure);
        Assembly[] assemblies = [typeof(Document).Assembly, .. alsoFrom];
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => new EventTypes(assemblies));
        services.AddSingleton(provider => SqliteDocumentStore.Open(provider.GetRequiredService<IOptions<SqliteOptions>>().Value, DocumentType.In(assemblies),
            provider.GetRequiredService<EventTypes>(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<SqliteDocumentStore>>(),
            provider.GetService<DataSteps>()?.Newest ?? int.MaxValue));
        services.AddSingleton<IDocumentStore>(provider => provider.GetRequiredService<SqliteDocumentStore>());
        services.AddSingleton<IEventLog>(provider => provider.GetRequiredService<SqliteDocumentStore>());
        services.AddSingleton<IWholeStore>(provider => provider.GetRequiredService<SqliteDocumentStore>());
        return services.AddHostedService<OpenAtStart>();
    }

    private sealed class OpenAtStart(IServiceProvider services) : IHostedLifecycleService
    {
        public Task StartingAsync(CancellationToken cancellationToken)
        {
            services.GetRequiredService<SqliteDocumentStore>();
            return Task.CompletedTask;
        }

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
