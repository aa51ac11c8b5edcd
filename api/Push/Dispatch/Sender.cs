using Linli.Api.Events;
using Linli.Api.Push.Devices;
using Linli.Api.Push.Queue;
using Linli.Api.Storage;

namespace Linli.Api.Push.Dispatch;

/// <summary>Carries out one attempt: is it still in time, may it still be seen, where does it go, what did the service say.</summary>
internal sealed class Sender(IDocumentStore store, IEnumerable<IPushGate> gates, ISessionGate sessions, PushTargets targets, PushOptions options, PushMetrics metrics, TimeProvider clock)
{
    private readonly IPushGate[] _gates = [.. gates];

    public async Task<Sent> Send(IPushChannel channel, PushDelivery delivery, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (now >= delivery.Message.ExpiresAt) return Settled(delivery, PushState.Expired, "expired");
        foreach (var gate in _gates)
            if (!await gate.LetsThrough(delivery.Message, cancel)) return Settled(delivery, PushState.Withdrawn, "no-longer-meant");

        if (await store.Find<Device>(Device.IdOf(delivery.ResidentId, delivery.DeviceId), cancel) is not { } device) return Settled(delivery, PushState.Withdrawn, "no-device");
        if (!await sessions.IsOpen(device.SessionId, cancel)) return Settled(delivery, PushState.Withdrawn, "signed-out") with { Dead = device };

        var begun = clock.GetTimestamp();
        var outcome = await channel.Send(new PushLetter(delivery.Message, targets.Open(device), device.App, device.Language), cancel);
        now = clock.GetUtcNow();
        // A service's own time is kept to, and a little spread.
        var retryAt = outcome is PushOutcome.TryLater { At: { } at } ? at + (options.Pause(0) / 10) : now + options.Pause(delivery.Attempts);
        var after = delivery.After(outcome, retryAt, now);
        metrics.Sent(channel.Channel, outcome, after, clock.GetElapsedTime(begun));
        return new Sent(after, outcome is PushOutcome.Gone ? device : null);
    }

    private Sent Settled(PushDelivery delivery, PushState state, string why)
    {
        var settled = delivery.Settle(state, why, clock.GetUtcNow());
        metrics.Settled(settled);
        return new Sent(settled, null);
    }
}

/// <summary>What an attempt left to be written down.</summary>
/// <param name="Delivery">As it is afterwards.</param>
/// <param name="Dead">The device that is alerted no more, as it was when the message went there.</param>
internal sealed record Sent(PushDelivery Delivery, Device? Dead);
