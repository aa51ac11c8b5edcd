using System.Diagnostics.Metrics;

namespace Linli.Api.Realtime;

/// <summary>What an operator sees of the live hub: meter <c>Linli.Realtime</c>.</summary>
internal sealed class LiveMetrics
{
    private readonly Counter<long> _closed;
    private readonly Histogram<double> _delay;

    public LiveMetrics(IMeterFactory meters, Followers followers)
    {
        var meter = meters.Create("Linli.Realtime");
        meter.CreateObservableGauge("linli.live.connections", () => followers.Count, description: "Open live connections on this node.");
        _closed = meter.CreateCounter<long>("linli.live.closed", description: "Connections the node closed, by reason.");
        _delay = meter.CreateHistogram<double>("linli.live.delay", "s", "From an event's commit until it was posted to its followers here.");
    }

    public void Posted(TimeSpan sinceCommit) => _delay.Record(Math.Max(0, sinceCommit.TotalSeconds));

    public void Closed(string reason) => _closed.Add(1, new KeyValuePair<string, object?>("reason", reason));
}
