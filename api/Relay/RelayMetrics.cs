using System.Diagnostics.Metrics;

namespace Linli.Api.Relay;

/// <summary>What an operator sees of the relay: meter <c>Linli.Relay</c>. The gauges speak on the node that holds the lease.</summary>
internal sealed class RelayMetrics
{
    private readonly Counter<long> _handled, _failed;
    private readonly TimeProvider _clock;
    private volatile IReadOnlyList<SubscriberRun> _runs = [];

    public RelayMetrics(IMeterFactory meters, TimeProvider clock)
    {
        _clock = clock;
        var meter = meters.Create("Linli.Relay");
        _handled = meter.CreateCounter<long>("linli.relay.handled", description: "Events a subscriber has handled.");
        _failed = meter.CreateCounter<long>("linli.relay.failures", description: "Attempts of a subscriber that failed.");
        meter.CreateObservableGauge("linli.relay.lag", () => Each(Lag), description: "How far a subscriber is behind the head of the log, in cursor positions.");
        meter.CreateObservableGauge("linli.relay.failing", () => Each(FailingSeconds), "s", "For how long a subscriber has been failing on one event.");
        meter.CreateObservableGauge("linli.relay.holder", () => _runs.Count > 0 ? 1 : 0, description: "1 on the node that relays.");
    }

    /// <summary>The head of the log as last seen.</summary>
    public long Head { private get; set; }

    public void Relays(IReadOnlyList<SubscriberRun> runs) => _runs = runs;

    public void Handled(string subscriber) => _handled.Add(1, Of(subscriber));

    public void Failed(string subscriber) => _failed.Add(1, Of(subscriber));

    private double Lag(SubscriberRun run) => Math.Max(0, Head - run.Reached.Position);

    private double FailingSeconds(SubscriberRun run) => run.FailingSince is { } since ? (_clock.GetUtcNow() - since).TotalSeconds : 0;

    private IEnumerable<Measurement<double>> Each(Func<SubscriberRun, double> measure) => _runs.Select(run => new Measurement<double>(measure(run), Of(run.Name)));

    private static KeyValuePair<string, object?> Of(string subscriber) => new("subscriber", subscriber);
}
