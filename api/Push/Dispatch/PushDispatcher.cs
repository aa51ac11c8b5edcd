using Linli.Api.Push.Queue;
using Linli.Api.Relay;
using Linli.Api.Storage;

namespace Linli.Api.Push.Dispatch;

/// <summary>Sends what is due, on one node of all, each channel and each lane by itself: a service that stalls holds up nothing else.</summary>
internal sealed class PushDispatcher(
    OneNode node, IEnumerable<IPushChannel> channels, IDocumentStore store, Sender sender, PushOptions options, PushMetrics metrics, TimeProvider clock, ILogger<PushDispatcher> logger)
    : BackgroundService
{
    private const string Work = "push";

    private readonly Dictionary<PushChannel, IPushChannel> _channels = channels.ToDictionary(channel => channel.Channel);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => node.Run(Work, Dispatch, stoppingToken);

    private async Task Dispatch(CancellationToken term)
    {
        var record = new Record(store, clock, logger);
        var recording = record.Run(term);
        var lanes =
            from channel in Enum.GetValues<PushChannel>()
            let busy = new BusyDevices()
            let service = _channels.GetValueOrDefault(channel) ?? new ChannelNotSetUp(channel)
            from lane in Enum.GetValues<PushLane>()
            select new Lane(service, lane, busy, store, sender, record, options, clock, logger).Run(term);
        await Task.WhenAll(lanes.Append(recording).Append(metrics.Watch(store, term)));
    }

    /// <summary>Says so in the receipt instead of leaving a message waiting for a setting.</summary>
    private sealed class ChannelNotSetUp(PushChannel channel) : IPushChannel
    {
        public PushChannel Channel => channel;

        public Task<PushOutcome> Send(PushLetter letter, CancellationToken cancel) => Task.FromResult<PushOutcome>(new PushOutcome.Refused("not-set-up"));
    }
}
