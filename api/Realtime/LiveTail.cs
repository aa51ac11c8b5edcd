using Linli.Api.Events;
using Linli.Api.Storage;

namespace Linli.Api.Realtime;

/// <summary>Reads the event log once for the whole node and posts each event to its followers.</summary>
internal sealed class LiveTail(IEventLog log, Followers followers, AccessCheck access, LiveMetrics metrics, TimeProvider clock, ILogger<LiveTail> logger) : BackgroundService
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // Before the server listens, so that the first follower finds a position.
        followers.MoveTo(await log.Head(cancellationToken));
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = TimeSpan.FromMilliseconds(50);
        while (!stoppingToken.IsCancellationRequested)
        {
            var begun = followers.Position;
            try
            {
                await foreach (var logged in log.Tail(begun, stoppingToken)) Post(logged, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (EventsGoneException)
            {
                logger.LogError("The log was pruned beyond {Position}, where this node was: every client is closed and fetches afresh.", followers.Position);
                await CatchUp(stoppingToken);
            }
            catch (Exception error)
            {
                pause = followers.Position > begun ? TimeSpan.FromMilliseconds(50) : TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, LongestPause.Ticks));
                logger.LogError(error, "The event log cannot be read; trying again in {Pause}.", pause);
                await Task.Delay(pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private void Post(LoggedEvent logged, CancellationToken stop)
    {
        var doubtful = followers.Post(logged);
        metrics.Posted(clock.GetUtcNow() - logged.At);
        if (doubtful.Count > 0) access.Begin(doubtful, logged.Cursor, stop);
        if (logged.Event is not IEndsSession ends) return;
        foreach (var follower in followers.OfSession(ends.SessionId)) follower.Abort();
    }

    private async Task CatchUp(CancellationToken cancel)
    {
        try
        {
            foreach (var follower in followers.MoveTo(await log.Head(cancel))) follower.Abort();
        }
        catch (Exception error) when (!cancel.IsCancellationRequested)
        {
            logger.LogError(error, "The head of the event log cannot be read.");
            await Task.Delay(LongestPause, clock, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
