using System.Threading.Channels;
using Linli.Api.Push.Devices;
using Linli.Api.Push.Queue;
using Linli.Api.Storage;

namespace Linli.Api.Push.Dispatch;

/// <summary>Writes outcomes down, many in one commit: what comes back while one is being written shares the next.</summary>
internal sealed class Record(IDocumentStore store, TimeProvider clock, ILogger logger)
{
    private const int MostAtOnce = 500;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly Channel<Entry> _entries = Channel.CreateUnbounded<Entry>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Returns when it is written down.</summary>
    public Task Write(Sent sent, CancellationToken term)
    {
        var entry = new Entry(sent, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        _entries.Writer.TryWrite(entry);
        return entry.Done.Task.WaitAsync(term);
    }

    public async Task Run(CancellationToken term)
    {
        var batch = new List<Entry>(MostAtOnce);
        while (!term.IsCancellationRequested)
        {
            try
            {
                if (batch.Count == 0) await _entries.Reader.WaitToReadAsync(term);
                while (batch.Count < MostAtOnce && _entries.Reader.TryRead(out var entry)) batch.Add(entry);
                await Commit([.. batch.Select(entry => entry.Sent)], term);
                foreach (var entry in batch) entry.Done.TrySetResult();
                batch.Clear();
            }
            catch (Exception error) when (!term.IsCancellationRequested)
            {
                logger.LogError(error, "What became of {Count} messages cannot be written down; trying again.", batch.Count);
                await Task.Delay(Pause, clock, term).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task Commit(IReadOnlyList<Sent> batch, CancellationToken cancel)
    {
        try
        {
            var changes = new Changes();
            foreach (var sent in batch.Where(sent => sent.Dead is null)) changes.Replace(sent.Delivery);
            if (changes.Writes.Count > 0) await store.Commit(changes, cancel);
        }
        catch (ConflictException)
        {
            // One of them was removed meanwhile (a sweep, an account that was deleted): the others are written one by one.
            foreach (var sent in batch.Where(sent => sent.Dead is null)) await Alone(sent, cancel);
        }

        foreach (var sent in batch.Where(sent => sent.Dead is not null)) await Alone(sent, cancel);
    }

    private Task<bool> Alone(Sent sent, CancellationToken cancel) => store.Decide(async () =>
    {
        if (await store.Find<PushDelivery>(sent.Delivery.Id, cancel) is not { IsWaiting: true } now || now.Version != sent.Delivery.Version) return (null, false);
        if (sent.Dead is null) return (new Changes().Replace(sent.Delivery), true);
        var device = await store.Find<Device>(sent.Dead.Id, cancel);
        if (device is null) return (new Changes().Replace(sent.Delivery), true);
        // Registered anew while its old token was found dead: the message goes to the new one.
        if (device.TargetHash != sent.Dead.TargetHash || device.SessionId != sent.Dead.SessionId) return (new Changes().Replace(now with { DueAt = clock.GetUtcNow() }), true);
        return (new Changes().Replace(sent.Delivery).Remove(device).Announce(new DeviceChanged(device.ResidentId, device.DeviceId)), true);
    }, cancel);

    private sealed record Entry(Sent Sent, TaskCompletionSource Done);
}
