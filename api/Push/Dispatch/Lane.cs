using Linli.Api.Push.Queue;
using Linli.Api.Storage;

namespace Linli.Api.Push.Dispatch;

/// <summary>One channel's messages to single people, or to many: takes from the queue what is due, in order, and keeps so many on their way.</summary>
internal sealed class Lane(
    IPushChannel channel, PushLane lane, BusyDevices busy, IDocumentStore store, Sender sender, Record record, PushOptions options, TimeProvider clock, ILogger logger)
{
    private const int PageSize = 200;

    private readonly int _atOnce = lane == PushLane.Single ? options.SingleAtOnce : options.WideAtOnce;
    private int _onTheWay;

    public async Task Run(CancellationToken term)
    {
        // Not disposed of: the last message to come back may still be telling.
        var (room, news) = (new SemaphoreSlim(_atOnce), new SemaphoreSlim(0));
        while (!term.IsCancellationRequested)
        {
            try
            {
                // Whatever comes back may have freed its device for the next message.
                if (!await Pass(room, news, term)) await news.WaitAsync(options.Look, term);
            }
            catch (Exception error) when (!term.IsCancellationRequested)
            {
                logger.LogError(error, "The queue of {Channel} cannot be read; trying again.", channel.Channel);
                await Task.Delay(options.Look, clock, term).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        // What is on its way ends with the term; the next node sends again whatever has no answer by then.
        while (Volatile.Read(ref _onTheWay) > 0) await news.WaitAsync(CancellationToken.None);
    }

    /// <returns>Whether anything was sent on its way.</returns>
    private async Task<bool> Pass(SemaphoreSlim room, SemaphoreSlim news, CancellationToken term)
    {
        var due = Query.On(PushDelivery.Due, channel.Channel, lane).To(clock.GetUtcNow().AddMilliseconds(1)).Take(PageSize);
        var any = false;
        for (string? cursor = null; due.TryAfter(cursor, out var query);)
        {
            var page = await store.List(query, term);
            foreach (var delivery in page.Items)
            {
                if (!busy.TryTake(delivery)) continue;
                await room.WaitAsync(term);
                any = true;
                Interlocked.Increment(ref _onTheWay);
                _ = Task.Run(() => Carry(delivery, room, news, term), CancellationToken.None);
            }

            if ((cursor = page.Next) is null) break;
        }

        return any;
    }

    private async Task Carry(PushDelivery delivery, SemaphoreSlim room, SemaphoreSlim news, CancellationToken term)
    {
        try
        {
            await record.Write(await sender.Send(channel, delivery, term), term);
        }
        catch (Exception error)
        {
            if (!term.IsCancellationRequested) logger.LogError(error, "A message on {Channel} has no outcome; it is tried again.", channel.Channel);
        }
        finally
        {
            busy.Free(delivery);
            room.Release();
            Interlocked.Decrement(ref _onTheWay);
            news.Release();
        }
    }
}
