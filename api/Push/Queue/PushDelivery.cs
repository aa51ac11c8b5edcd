using Linli.Api.Push.Devices;
using Linli.Api.Storage;

namespace Linli.Api.Push.Queue;

/// <summary>One message on its way to one device: the queue while it waits, the receipt afterwards.</summary>
public sealed record PushDelivery : Document
{
    public static readonly Index<PushDelivery> OfDevice = Index.On<PushDelivery>(d => d.ResidentId, d => d.DeviceId, d => d.QueuedAt);
    /// <summary>How a message to many is faring: counted, never kept.</summary>
    public static readonly Index<PushDelivery> OfMessage = Index.On<PushDelivery>(d => d.MessageId, d => d.State);
    public static readonly Index<PushDelivery> ByTime = Index.On<PushDelivery>(d => d.QueuedAt);

    public required PushMessage Message { get; init; }

    public required string MessageId { get; init; }

    public required string ResidentId { get; init; }

    /// <summary>The client's id of the device; <c>mail</c> or <c>text</c> for the ways that have none.</summary>
    public required string DeviceId { get; init; }

    public PushChannel Channel { get; init; }

    public PushLane Lane { get; init; }

    public DateTimeOffset QueuedAt { get; init; }

    /// <summary>When it may be sent, or tried again.</summary>
    public DateTimeOffset DueAt { get; init; }

    public PushState State { get; init; }

    /// <summary>How often it was handed to the service, as far as an answer was written down.</summary>
    public int Attempts { get; init; }

    /// <summary>The last attempt.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>When nothing more could become of it.</summary>
    public DateTimeOffset? SettledAt { get; init; }

    /// <summary>Of the last attempt: the service's code or ours.</summary>
    public string? Why { get; init; }

    public string? ServiceId { get; init; }

    public bool IsWaiting => State is PushState.Queued or PushState.Sent;

    /// <summary>The resident is part of it: two people may take turns on one device.</summary>
    public static string IdOf(string messageId, string residentId, string deviceId) => $"{messageId}-{residentId}-{deviceId}";

    public static PushDelivery To(Device device, PushMessage message, PushLane lane, DateTimeOffset now) => To(device.DeviceId, device.Channel, message, lane, now);

    public static PushDelivery To(string deviceId, PushChannel channel, PushMessage message, PushLane lane, DateTimeOffset now) => new()
    {
        Id = IdOf(message.Id, message.ResidentId, deviceId), Message = message, MessageId = message.Id, ResidentId = message.ResidentId, DeviceId = deviceId,
        Channel = channel, Lane = lane, QueuedAt = now, DueAt = message.NotBefore is { } later && later > now ? later : now,
    };

    /// <param name="outcome">Of an attempt.</param>
    /// <param name="retryAt">When to try again, should it come to that.</param>
    /// <param name="now">When the answer came.</param>
    public PushDelivery After(PushOutcome outcome, DateTimeOffset retryAt, DateTimeOffset now)
    {
        var tried = this with { Attempts = Attempts + 1, SentAt = now };
        return outcome switch
        {
            PushOutcome.Accepted accepted => tried.Settle(PushState.Accepted, null, now) with { ServiceId = accepted.ServiceId },
            PushOutcome.Gone gone => tried.Settle(PushState.Gone, gone.Why, now),
            PushOutcome.Refused refused => tried.Settle(PushState.Refused, refused.Why, now),
            PushOutcome.TryLater later when retryAt >= Message.ExpiresAt => tried.Settle(PushState.Expired, later.Why, now),
            PushOutcome.TryLater later => tried with { State = PushState.Sent, Why = later.Why, DueAt = retryAt },
            _ => throw new InvalidOperationException($"No such outcome: {outcome}."),
        };
    }

    public PushDelivery Settle(PushState state, string? why, DateTimeOffset now) => this with { State = state, Why = why, SettledAt = now };
}

/// <summary>What became of a message on its way to one device.</summary>
public enum PushState
{
    /// <summary>Waits for its turn or its time.</summary>
    Queued,
    /// <summary>Was handed to the service, which has not taken it yet; it is tried again.</summary>
    Sent,
    /// <summary>The service has taken it.</summary>
    Accepted,
    /// <summary>The service will not take this message.</summary>
    Refused,
    /// <summary>The device is no longer there.</summary>
    Gone,
    /// <summary>Its time passed before the service took it.</summary>
    Expired,
    /// <summary>The resident could no longer see what it was about, or had signed out there.</summary>
    Withdrawn,
}

/// <summary>Which service carries it.</summary>
public enum PushChannel
{
    Fcm,
    WebPush,
    Mail,
    Text,
}

/// <summary>Messages to single people go before those to many.</summary>
public enum PushLane
{
    Single,
    Wide,
}
