using Linli.Api.Storage;

namespace Linli.Api.Features.Sweeps;

/// <summary>Looks every five minutes which sweeps are due, and carries out those whose turn this node gets.</summary>
internal sealed class SweepRuns(IEnumerable<ISweep> sweeps, IDocumentStore store, TimeProvider clock, ILogger<SweepRuns> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            foreach (var sweep in sweeps) await Run(sweep, stoppingToken);
    }

    private async Task Run(ISweep sweep, CancellationToken cancel)
    {
        try
        {
            if (await SweepTurn.TryTake(sweep, store, clock.GetUtcNow(), cancel)) await sweep.Sweep(cancel);
        }
        catch (Exception error) when (!cancel.IsCancellationRequested)
        {
            log.LogError(error, "The sweep of {Sweep} ended early; the next one goes on.", sweep.Name);
        }
    }
}
