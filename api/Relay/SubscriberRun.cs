using Linli.Api.Events;
using Linli.Api.Storage;

namespace Linli.Api.Relay;

/// <summary>One subscriber's way through the log. It has its own place and its own failures.</summary>
internal sealed class SubscriberRun(ISubscriber subscriber, RelayCheckpoint saved, IEventLog log, RelayOptions options, RelayMetrics metrics, TimeProvider clock, ILogger logger)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);

    public string Name => subscriber.Name;

    /// <summary>What the store knows.</summary>
    public RelayCheckpoint Saved { get; set; } = saved;

    /// <summary>Where the subscriber is. Written by <see cref="Run"/> alone.</summary>
    public RelayCheckpoint Reached { get; private set; } = saved;

    /// <summary>Since when the current event has been failing; null while all is well.</summary>
    public DateTimeOffset? FailingSince { get; private set; }

    /// <summary>Until cancelled.</summary>
    public async Task Run(CancellationToken cancel)
    {
        for (var failures = 0; !cancel.IsCancellationRequested;)
        {
            try
            {
                await foreach (var logged in log.Tail(new EventCursor(Reached.Position), cancel))
                {
                    await Handle(logged, cancel);
                    Reached = Reached.After(logged);
                    failures = 0;
                }
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                return;
            }
            catch (EventsGoneException)
            {
                await GoToHead(cancel);
            }
            catch (Exception error)
            {
                logger.LogError(error, "The event log cannot be read for {Subscriber}.", Name);
                await Pause(++failures, cancel);
            }
        }
    }

    private async Task Handle(LoggedEvent logged, CancellationToken cancel)
    {
        for (var failures = 0; ;)
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                await subscriber.Handle(logged, cancel);
                if (failures > 0) logger.LogInformation("{Subscriber} handled {Type} {Cursor} after {Failures} failures.", Name, logged.Type, logged.Cursor, failures);
                FailingSince = null;
                metrics.Handled(Name);
                return;
            }
            catch (Exception error) when (!cancel.IsCancellationRequested)
            {
                FailingSince ??= clock.GetUtcNow();
                metrics.Failed(Name);
                logger.LogError(error, "{Subscriber} failed on {Type} {Cursor} ({Failures} times); it is tried again.", Name, logged.Type, logged.Cursor, ++failures);
                await Pause(failures, cancel);
            }
        }
    }

    // A subscriber that is new to an old installation begins with what happens from now on.
    private async Task GoToHead(CancellationToken cancel)
    {
        try
        {
            var head = await log.Head(cancel);
            if (Reached.Version > 0) logger.LogError("Events after {Position} are gone that {Subscriber} has not handled.", Reached.Position, Name);
            Reached = Reached with { Position = head.Position, EventAt = clock.GetUtcNow() };
        }
        catch (Exception error) when (!cancel.IsCancellationRequested)
        {
            logger.LogError(error, "The head of the event log cannot be read for {Subscriber}.", Name);
            await Pause(5, cancel);
        }
    }

    // Doubles, with a random part so that subscribers who failed together do not all come back together.
    private async Task Pause(int failures, CancellationToken cancel)
    {
        var longest = TimeSpan.FromSeconds(options.LongestPauseSeconds);
        var pause = FirstPause * Math.Pow(2, Math.Min(failures - 1, 20)) * (0.75 + (Random.Shared.NextDouble() / 2));
        await Task.Delay(pause < longest ? pause : longest, clock, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
