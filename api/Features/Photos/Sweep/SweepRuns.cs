using Linli.Api.Storage;

namespace Linli.Api.Features.Photos.Sweep;

/// <summary>Sweeps every ten to fifteen minutes, on one node of all.</summary>
internal sealed class SweepRuns(PhotoSweep photos, IDocumentStore store, TimeProvider clock, ILogger<SweepRuns> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(SweepTurn.Interval / 2, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await SweepTurn.TryTake(store, clock.GetUtcNow(), stoppingToken)) await photos.Sweep(stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(error, "The sweep of unused photos ended early; the next one goes on.");
            }
        }
    }
}
