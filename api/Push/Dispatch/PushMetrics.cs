using System.Diagnostics.Metrics;
using Linli.Api.Push.Queue;
using Linli.Api.Storage;

namespace Linli.Api.Push.Dispatch;

/// <summary>What an operator sees of push: meter <c>Linli.Push</c>. The gauges speak on the node that sends.</summary>
internal sealed class PushMetrics
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    private readonly Counter<long> _queued, _sent, _accepted, _gone, _settled;
    private readonly Histogram<double> _duration;
    private readonly TimeProvider _clock;
    private volatile IReadOnlyList<Reading> _readings = [];

    public PushMetrics(IMeterFactory meters, TimeProvider clock)
    {
        _clock = clock;
        var meter = meters.Create("Linli.Push");
        _queued = meter.CreateCounter<long>("linli.push.queued", description: "Deliveries enqueued here, by channel.");
        _sent = meter.CreateCounter<long>("linli.push.sent", description: "Attempts, by channel.");
        _accepted = meter.CreateCounter<long>("linli.push.accepted", description: "Messages that the service took, by channel.");
        _gone = meter.CreateCounter<long>("linli.push.gone", description: "Devices that the service knows no more, by channel.");
        _settled = meter.CreateCounter<long>("linli.push.settled", description: "Deliveries that nothing more becomes of, by channel and state.");
        _duration = meter.CreateHistogram<double>("linli.push.duration", "s", "Of an attempt, by channel.");
        meter.CreateObservableGauge("linli.push.waiting", () => Each(reading => reading.Waiting), description: "Deliveries that wait, by channel.");
        meter.CreateObservableGauge("linli.push.oldest", () => Each(reading => Math.Max(0, (_clock.GetUtcNow() - reading.OldestDueAt)?.TotalSeconds ?? 0)), "s", "For how long the oldest of them has been due, by channel.");
    }

    public void Queued(PushChannel channel) => _queued.Add(1, Of(channel));

    public void Sent(PushChannel channel, PushOutcome outcome, PushDelivery after, TimeSpan took)
    {
        _sent.Add(1, Of(channel));
        _duration.Record(took.TotalSeconds, Of(channel));
        if (outcome is PushOutcome.Accepted) _accepted.Add(1, Of(channel));
        if (outcome is PushOutcome.Gone) _gone.Add(1, Of(channel));
        if (!after.IsWaiting) Settled(after);
    }

    public void Settled(PushDelivery delivery) => _settled.Add(1, Of(delivery.Channel), new KeyValuePair<string, object?>("state", delivery.State.ToString()));

    /// <summary>Reads how much waits, while this node sends.</summary>
    public async Task Watch(IDocumentStore store, CancellationToken term)
    {
        while (!term.IsCancellationRequested)
        {
            try
            {
                var readings = new List<Reading>();
                foreach (var channel in Enum.GetValues<PushChannel>())
                {
                    var waiting = Query.On(PushDelivery.Waiting, channel);
                    readings.Add(new Reading(channel, await store.Count(waiting, term), (await store.List(waiting.Take(1), term)).Items is [var oldest] ? oldest.FirstDueAt : null));
                }

                _readings = readings;
            }
            catch (Exception) when (!term.IsCancellationRequested)
            {
                // The lanes report a store that does not answer.
            }
            catch (OperationCanceledException)
            {
                break;
            }

            await Task.Delay(Look, _clock, term).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        _readings = [];
    }

    private IEnumerable<Measurement<double>> Each(Func<Reading, double> measure) => _readings.Select(reading => new Measurement<double>(measure(reading), Of(reading.Channel)));

    private static KeyValuePair<string, object?> Of(PushChannel channel) => new("channel", channel.ToString());

    private sealed record Reading(PushChannel Channel, long Waiting, DateTimeOffset? OldestDueAt);
}
