using Linli.Api.Storage.Whole;

namespace Linli.Api.Storage.Evolving;

public static class EvolvingSetup
{
    /// <summary>Carries out the data steps after the store is open and before anything listens; with them the store refuses what is newer.</summary>
    public static void AddDataSteps(this WebApplicationBuilder builder, DataSteps steps) => builder.Services.AddSingleton(steps).AddHostedService<RunAtStart>();

    private sealed class RunAtStart(DataSteps steps, IServiceProvider services, ILogger<DataSteps> log) : IHostedLifecycleService
    {
        public Task StartingAsync(CancellationToken cancellationToken) => steps.Run(services.GetRequiredService<IWholeStore>(), log, cancellationToken);

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
