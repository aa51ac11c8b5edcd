namespace Linli.Api.Events;

/// <param name="Cursor">Its place in the log.</param>
/// <param name="Type">The event's name in kebab-case, e.g. <c>comment-written</c>.</param>
/// <param name="At">When it was committed.</param>
/// <param name="Event">What happened.</param>
public sealed record LoggedEvent(EventCursor Cursor, string Type, DateTimeOffset At, ForumEvent Event);

/// <summary>A place in the event log. Later events have greater cursors; gaps mean nothing.</summary>
public readonly record struct EventCursor(long Position) : IComparable<EventCursor>
{
    /// <summary>Before the first event.</summary>
    public static EventCursor Start { get; } = new(0);

    public static bool operator <(EventCursor left, EventCursor right) => left.Position < right.Position;

    public static bool operator >(EventCursor left, EventCursor right) => left.Position > right.Position;

    public static bool operator <=(EventCursor left, EventCursor right) => left.Position <= right.Position;

    public static bool operator >=(EventCursor left, EventCursor right) => left.Position >= right.Position;

    public static bool TryParse(string? text, out EventCursor cursor)
    {
        var isCursor = long.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var position);
        cursor = new EventCursor(position);
        return isCursor;
    }

    public int CompareTo(EventCursor other) => Position.CompareTo(other.Position);

    public override string ToString() => Position.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
