using System.Collections.Immutable;
using Linli.Api.Events;

namespace Linli.Api.Storage.Whole;

/// <summary>
/// A store as whoever copies it sees it: everything it holds, as it rests, in an order that all engines share. It is for a store that nobody uses
/// meanwhile: nothing here is a commit, guards a version, changes a stamp, or is heard by anybody.
/// </summary>
public interface IWholeStore : IDocumentStore, IEventLog, IAsyncDisposable
{
    /// <summary>Where it is, for people to read; without a user and password.</summary>
    string Place { get; }

    /// <summary>The declared types, by name.</summary>
    ImmutableArray<DocumentType> Types { get; }

    /// <summary>How many documents of a type there are.</summary>
    Task<long> Amount(DocumentType type, CancellationToken cancel);

    /// <summary>The next documents of a type, in the order of their ids' UTF-8 bytes. The same walk on another engine meets the same documents in the same order.</summary>
    /// <param name="type">One of <see cref="Types"/>.</param>
    /// <param name="after">The last id that was seen; empty for the beginning.</param>
    /// <param name="limit">How many at most; fewer only at the end.</param>
    /// <param name="cancel">Ends the wait.</param>
    Task<IReadOnlyList<RestingDocument>> Walk(DocumentType type, string after, int limit, CancellationToken cancel);

    /// <summary>The next events, in order, those of types included that are declared no more.</summary>
    Task<IReadOnlyList<RestingEvent>> WalkLog(EventCursor after, int limit, CancellationToken cancel);

    /// <summary>Events up to this one are no longer kept.</summary>
    Task<EventCursor> Forgotten(CancellationToken cancel);

    /// <summary>Names of types that lie in the store with documents and are declared no more.</summary>
    Task<IReadOnlyList<string>> Undeclared(CancellationToken cancel);

    /// <summary>Puts documents in as they rest elsewhere: version and what is changed in place included. Repeating it changes nothing.</summary>
    /// <exception cref="DuplicateException">A unique key is taken by another document.</exception>
    Task Settle(DocumentType type, IReadOnlyList<RestingDocument> documents, CancellationToken cancel);

    /// <summary>Puts events at their places. Repeating it changes nothing.</summary>
    Task SettleLog(IReadOnlyList<RestingEvent> events, CancellationToken cancel);

    /// <summary>Says what the log has forgotten and where it ends; the next commit's event comes behind that.</summary>
    Task SettleEnds(EventCursor forgotten, EventCursor head, CancellationToken cancel);
}

/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Json">The rest, with the id, as <see cref="Stored.Json"/> writes it; the order of the properties is the engine's.</param>
public sealed record RestingDocument(string Id, long Version, byte[] Json);

/// <param name="Cursor">Its place in the log.</param>
/// <param name="At">When it was committed, in milliseconds since 1970.</param>
/// <param name="Type">Its name.</param>
/// <param name="Topics">Where it was heard.</param>
/// <param name="Json">What happened.</param>
public sealed record RestingEvent(EventCursor Cursor, long At, string Type, ImmutableArray<string> Topics, byte[] Json);
