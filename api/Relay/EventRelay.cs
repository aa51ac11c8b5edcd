using Linli.Api.Events;
using Linli.Api.Storage;

namespace Linli.Api.Relay;

/// <summary>Brings every committed event to every subscriber, on the one node that holds the lease.</summary>
internal sealed class EventRelay(
    IEnumerable<ISubscriber> subscribers, IDocumentStore store, IEventLog log, RelayOptions options, Pruning pruning, RelayMetrics metrics, TimeProvider clock, ILogger<EventRelay> logger)
    : BackgroundService
{
    private readonly ISubscriber[] _subscribers = [.. subscribers];
    private readonly LeaseWatch _lease = new(store, options, clock);
    private readonly Checkpoints _checkpoints = new(store);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        if (_subscribers.CountBy(subscriber => subscriber.Name).FirstOrDefault(name => name.Value > 1) is { Key: { } taken })
            throw new InvalidOperationException($"Two subscribers are called {taken}; they would share one checkpoint.");
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var asked = clock.GetTimestamp();
                if (await _lease.Hold(stoppingToken)) await Relay(asked, stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogError(error, "This node cannot relay; trying again.");
            }
            catch (Exception error)
            {
                if (error is not OperationCanceledException) logger.LogWarning(error, "The last steps could not be written down; the next relay repeats them.");
                return;
            }

            await Task.Delay(options.Renew, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Relay(long held, CancellationToken stop)
    {
        using var term = new Term(options, clock, held, stop);
        var saved = await _checkpoints.Load(_subscribers, term.Token);
        SubscriberRun[] runs = [.. _subscribers.Select(subscriber => new SubscriberRun(subscriber, saved[subscriber.Name], log, options, metrics, clock, logger))];
        metrics.Relays(runs);
        logger.LogInformation("This node relays events to {Count} subscribers.", runs.Length);
        var work = runs.Select(run => run.Run(term.Token)).Append(Every(options.Checkpoint, Save, term)).Append(Every(options.Prune, Prune, term)).ToList();
        await Every(options.Renew, Renew, term);
        metrics.Relays([]);
        await Task.WhenAll(work);
        logger.LogInformation("This node no longer relays events.");
        if (!stop.IsCancellationRequested) return;

        // An orderly stop: the next node starts where this one ended, and at once.
        using var goodbye = new CancellationTokenSource(options.Lease, clock);
        await _checkpoints.Save(runs, goodbye.Token);
        await _lease.GiveUp(goodbye.Token);

        async Task Save(CancellationToken cancel)
        {
            await _checkpoints.Save(runs, cancel);
            metrics.Head = (await log.Head(cancel)).Position;
        }

        Task Prune(CancellationToken cancel) => pruning.Prune(runs, cancel);

        async Task Renew(CancellationToken cancel)
        {
            var asked = clock.GetTimestamp();
            if (await _lease.Hold(cancel)) term.Extend(asked);
            else term.End();
        }
    }

    private async Task Every(TimeSpan pause, Func<CancellationToken, Task> act, Term term)
    {
        while (true)
        {
            await Task.Delay(pause, clock, term.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (term.Token.IsCancellationRequested) return;
            try
            {
                // A store that does not answer must not keep this node in office.
                await act(term.Token).WaitAsync(term.Token);
            }
            catch (Exception refusal) when (refusal is ConflictException or DuplicateException)
            {
                logger.LogWarning("Another node relays, too; this one stops.");
                term.End();
            }
            catch (Exception error) when (!term.Token.IsCancellationRequested)
            {
                logger.LogError(error, "The relay could not renew, save or prune; trying again.");
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }
}
