using Linli.Api.Storage;

namespace Linli.Api.Moving;

public static class MovingSetup
{
    /// <summary>Keeps a node from serving a store that only half of another one has been copied to.</summary>
    public static void AddMoving(this WebApplicationBuilder builder) => builder.Services.AddHostedService<RefuseUnfinished>();

    private sealed class RefuseUnfinished(IDocumentStore store) : IHostedLifecycleService
    {
        public async Task StartingAsync(CancellationToken cancellationToken)
        {
            if (await store.Find<UnfinishedMove>(UnfinishedMove.TheOne, cancellationToken) is { } move)
                throw new StoreUnusableException($"The store holds an unfinished move from {move.From}. Finish it with the same `linli move`, or empty the store.");
        }

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
