using Linli.Api.Events;
using Linli.Api.Storage;

namespace Linli.Api.Relay;

/// <summary>How far a subscriber has come. Its id is the subscriber's name.</summary>
public sealed record RelayCheckpoint : Document
{
    /// <summary>The last event that was handled.</summary>
    public long Position { get; init; }

    /// <summary>When that event was committed. The log is not pruned beyond it.</summary>
    public DateTimeOffset EventAt { get; init; }

    public RelayCheckpoint After(LoggedEvent handled) => this with { Position = handled.Cursor.Position, EventAt = handled.At };
}
