using System.Diagnostics.Metrics;
using Linli.Api.Relay;
using Microsoft.Extensions.Options;

namespace Linli.Tests.Relay;

public sealed class DeliveryTests : RelayTest
{
    [Fact]
    public async Task Every_subscriber_gets_every_event_in_order()
    {
        var (points, search) = (new Diary("points"), new Diary("search"));
        await Ring(1, 2);
        await Start(points, search);
        await points.Writes(2);
        await Ring(3);
        foreach (var number in Enumerable.Range(4, 50)) await Ring(number);
        await points.Writes(51);
        await search.Writes(53);
        Assert.Equal(Enumerable.Range(1, 53), points.Entries);
        Assert.Equal(Enumerable.Range(1, 53), search.Entries);
    }

    [Fact]
    public async Task A_failing_subscriber_is_tried_again_on_the_same_event_and_stops_no_other()
    {
        var tries = 0;
        var sulking = new Diary("sulking") { Before = (number, _) => number == 2 && ++tries <= 3 ? throw new InvalidOperationException("Not today.") : Task.CompletedTask };
        var steady = new Diary("steady");
        await Start(sulking, steady);
        await Ring(1, 2, 3);
        await steady.Writes(3);
        await sulking.Writes(3);
        Assert.Equal([1, 2, 3], sulking.Entries);
        Assert.Equal(4, tries);
    }

    [Fact]
    public async Task An_event_that_always_fails_stays_first_and_shows_as_lag_and_failures()
    {
        var measures = new Dictionary<string, double>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) => { if (instrument.Meter.Name == "Linli.Relay") listener.EnableMeasurementEvents(instrument); },
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.Start();
        var (stuck, steady) = (new Diary("stuck-forever") { Before = (_, _) => throw new InvalidOperationException("Never.") }, new Diary("never-stuck"));
        await Start(stuck, steady);
        await Ring(1, 2, 3);
        await steady.Writes(3);
        await HasSaved("never-stuck");
        while (Of("linli.relay.lag stuck-forever") < 3 || Of("linli.relay.failures stuck-forever") < 2)
        {
            Cancel.ThrowIfCancellationRequested();
            listener.RecordObservableInstruments();
        }

        Assert.Empty(stuck.Entries);
        Assert.Equal(0, Of("linli.relay.lag never-stuck"));
        Assert.True(Of("linli.relay.failing stuck-forever") > 0);
        Assert.Equal(0, Of("linli.relay.failing never-stuck"));

        void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            lock (measures)
            {
                var name = $"{instrument.Name} {(tags.Length > 0 ? tags[0].Value : "")}";
                measures[name] = instrument.IsObservable ? value : measures.GetValueOrDefault(name) + value;
            }
        }

        double Of(string name)
        {
            lock (measures) return measures.GetValueOrDefault(name);
        }
    }

    [Fact]
    public async Task After_an_orderly_stop_the_next_one_goes_on_exactly_where_this_one_ended()
    {
        var before = new Diary("points");
        var node = await Start(options => options.CheckpointSeconds = 60, before);
        await Ring(1, 2, 3);
        await before.Writes(3);
        await node.DisposeAsync();
        await Ring(4);
        var after = new Diary("points");
        await Start(after);
        await after.Writes(1);
        Assert.Equal([4], after.Entries);
    }

    [Fact]
    public async Task After_a_crash_what_was_not_written_down_is_handled_again()
    {
        var before = new Diary("points");
        var node = await Start(before);
        await Ring(1, 2);
        await before.Writes(2);
        await HasSaved("points");
        node.Line.Sever();
        await Ring(3);
        await before.Writes(1);
        await node.Die();
        var after = new Diary("points");
        await Start(after);
        await after.Writes(1);
        await Ring(4);
        await after.Writes(1);
        Assert.Equal([3, 4], after.Entries);
    }

    [Fact]
    public async Task A_new_subscriber_gets_what_the_log_still_has()
    {
        await Ring(1, 2);
        await using (await Start(new Diary("points"))) await HasSaved("points");
        var (points, search) = (new Diary("points"), new Diary("search"));
        await Start(points, search);
        await Ring(3);
        await search.Writes(3);
        await points.Writes(1);
        Assert.Equal([1, 2, 3], search.Entries);
        Assert.Equal([3], points.Entries);
    }

    [Fact]
    public async Task Two_subscribers_of_one_name_stop_the_start()
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => Start(new Diary("points"), new Diary("points")));
        Assert.Contains("points", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6, 4)]
    [InlineData(9, 2)]
    [InlineData(0, 0.1)]
    public async Task A_lease_that_cannot_work_stops_the_start(double lease, double renew)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => Start(options => (options.LeaseSeconds, options.RenewSeconds) = (lease, renew)));
        Assert.Contains(nameof(RelayOptions.LeaseSeconds), refused.Message, StringComparison.Ordinal);
    }
}
