using Linli.Api.Events;

namespace Linli.Api.Storage;

/// <summary>The committed events, in one order that every reader sees. An event never becomes visible behind a cursor that was handed out.</summary>
public interface IEventLog
{
    /// <summary>Every event committed after the cursor, in order, none skipped, none twice; waits for more until cancelled. Events of other processes on the same store included.</summary>
    /// <exception cref="EventsGoneException">Events after the cursor are no longer kept.</exception>
    IAsyncEnumerable<LoggedEvent> Tail(EventCursor after, CancellationToken cancel);

    /// <summary>The events of one topic after the cursor and up to <paramref name="upTo"/> (inclusive), in order, at most <paramref name="limit"/>.</summary>
    /// <exception cref="EventsGoneException">Events after the cursor are no longer kept, or the cursor lies beyond the log (another installation's).</exception>
    Task<IReadOnlyList<LoggedEvent>> Missed(string topic, EventCursor after, EventCursor upTo, int limit, CancellationToken cancel);

    /// <summary>The last committed event's cursor; <see cref="EventCursor.Start"/> when there is none.</summary>
    Task<EventCursor> Head(CancellationToken cancel);

    /// <summary>Forgets events committed before this instant.</summary>
    /// <returns>How many.</returns>
    Task<int> Prune(DateTimeOffset before, CancellationToken cancel);
}

/// <summary>Events after a cursor are no longer kept: the reader must fetch afresh.</summary>
public sealed class EventsGoneException() : Exception("The events after this cursor are no longer kept.");
