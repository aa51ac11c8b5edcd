namespace Linli.Api.Push;

/// <summary>What became of one attempt to hand one message for one device to its service.</summary>
public abstract record PushOutcome
{
    private PushOutcome() { }

    /// <summary>The service has it and answers for the rest.</summary>
    /// <param name="ServiceId">Its name for the message, for questions to the service; null when it gives none.</param>
    public sealed record Accepted(string? ServiceId = null) : PushOutcome;

    /// <summary>The device's token or subscription is dead and never used again.</summary>
    public sealed record Gone(string Why) : PushOutcome;

    /// <summary>Not now.</summary>
    /// <param name="Why">A code of the service or ours, without personal data.</param>
    /// <param name="At">Not before this, when the service said so; otherwise the queue chooses.</param>
    public sealed record TryLater(string Why, DateTimeOffset? At = null) : PushOutcome;

    /// <summary>This message will never be taken; the device is not at fault.</summary>
    public sealed record Refused(string Why) : PushOutcome;
}
