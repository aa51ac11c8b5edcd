namespace Linli.Api.Push;

/// <summary>What one resident is told. It names things by their ids and says little: whoever holds the phone reads it on the lock screen, and the services that carry it read it too.</summary>
/// <remarks>No names, addresses or words of neighbours in <see cref="Title"/> and <see cref="Body"/>. The app reads the rest with the reader's own rights.</remarks>
public sealed record PushMessage
{
    /// <summary>UTF-8 bytes of a title or body in one language that every service takes beside the rest (4,096 in all).</summary>
    public const int MostTextBytes = 600;

    /// <summary>Of the cause: one cause is one message to a resident, however often it is enqueued. At most 100 letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    public required string ResidentId { get; init; }

    /// <summary>What kind of news it is, in the words of the preferences, e.g. <c>officialReply</c>; phones make it a channel of its own.</summary>
    public required string Class { get; init; }

    public required PushText Title { get; init; }

    public required PushText Body { get; init; }

    /// <summary>What it is about, as a live topic, e.g. <c>post/{id}</c>: what the app opens, and what a gate looks at again before it is sent.</summary>
    public string? Topic { get; init; }

    /// <summary>The place within the topic, e.g. a comment's id.</summary>
    public string? ItemId { get; init; }

    /// <summary>A later message with the same one takes the place of an earlier one on the device. At most 64 bytes.</summary>
    public required string CollapseId { get; init; }

    /// <summary>Not sent after this, and not delivered by the service: nobody is told that a vote closes in an hour when it has closed.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Not sent before this (quiet hours, coalescing); null is at once.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    public PushUrgency Urgency { get; init; } = PushUrgency.Normal;

    /// <summary>What the app's icon shows: the unread notifications of the resident. Null leaves it.</summary>
    public int? Badge { get; init; }
}

/// <summary>The same short words in both languages; a device gets those of its own language.</summary>
public sealed record PushText(string Zh, string En)
{
    public string In(string language) => language == "en" ? En : Zh;

    public static implicit operator PushText((string Zh, string En) text) => new(text.Zh, text.En);
}

/// <summary>How much a phone that sleeps is to be disturbed (RFC 8030 §5.3; FCM's priority; APNs' priority).</summary>
public enum PushUrgency
{
    /// <summary>When the phone is up anyway: digests.</summary>
    Low,
    Normal,
    /// <summary>Wakes it: urgent announcements, a vote about to close.</summary>
    High,
}

/// <summary>The ways to a person, apart from the inbox.</summary>
[Flags]
public enum PushRoutes
{
    None = 0,
    /// <summary>The apps and browsers that they registered.</summary>
    Devices = 1,
    /// <summary>The mail address that they confirmed.</summary>
    Mail = 2,
    /// <summary>A text message to the account's phone. It costs.</summary>
    Text = 4,
}
