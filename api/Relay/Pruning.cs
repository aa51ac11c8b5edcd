using Linli.Api.Storage;

namespace Linli.Api.Relay;

/// <summary>Forgets old events, never one that a subscriber has yet to handle.</summary>
internal sealed class Pruning(IEventLog log, RelayOptions options, TimeProvider clock, ILogger<Pruning> logger)
{
    // Events bear the wall clock's time, and a clock may be set back between two of them.
    private static readonly TimeSpan ClockStep = TimeSpan.FromMinutes(10);

    public async Task Prune(IReadOnlyList<SubscriberRun> runs, CancellationToken cancel)
    {
        if (runs.Any(run => run.Saved.Version == 0)) return;
        var before = runs.Select(run => run.Saved.EventAt - ClockStep).Append(clock.GetUtcNow() - options.Keep).Min();
        var pruned = await log.Prune(before, cancel);
        if (pruned > 0) logger.LogInformation("{Count} events from before {Before} are no longer kept.", pruned, before);
    }
}
