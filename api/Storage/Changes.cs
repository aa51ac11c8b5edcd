using System.Linq.Expressions;
using Linli.Api.Events;

namespace Linli.Api.Storage;

/// <summary>What one <see cref="IDocumentStore.Commit"/> does, all or nothing, in this order, with the events that tell of it.</summary>
public sealed class Changes
{
    private readonly List<Change> _writes = [];
    private readonly List<ForumEvent> _events = [];

    public IReadOnlyList<Change> Writes => _writes;

    public IReadOnlyList<ForumEvent> Events => _events;

    /// <summary>Insert only: a taken id or unique key fails the commit with <see cref="DuplicateException"/>.</summary>
    public Changes Add<T>(T document) where T : Document => With(new Change.Add(document));

    public Changes AddRange<T>(IEnumerable<T> documents) where T : Document => documents.Aggregate(this, (changes, document) => changes.Add(document));

    /// <summary>
    /// Writes the document over the stored one that still has its <see cref="Document.Version"/>; otherwise <see cref="ConflictException"/>.
    /// The stored version becomes one higher; what is changed in place (<see cref="InPlaceAttribute"/>) stays as it is stored.
    /// </summary>
    public Changes Replace<T>(T document) where T : Document => With(new Change.Replace(document));

    /// <summary>Adds to a number in place. Neither needs nor changes the version, so it never conflicts; a document that is gone is a <see cref="ConflictException"/>.</summary>
    /// <exception cref="ArgumentException">The property is not marked <see cref="InPlaceAttribute"/>.</exception>
    public Changes Increment<T>(string id, Expression<Func<T, object?>> number, long by) where T : Document =>
        With(new Change.Increment(typeof(T), id, InPlace(number), by));

    /// <summary>Lifts an instant or number in place to at least this value, never lowers it. Otherwise like Increment.</summary>
    public Changes Raise<T>(string id, Expression<Func<T, object?>> field, object to) where T : Document =>
        With(new Change.Raise(typeof(T), id, InPlace(field), to));

    /// <summary>Removes the document if it still has this version (<see cref="ConflictException"/> otherwise).</summary>
    public Changes Remove<T>(T document) where T : Document => With(new Change.Remove(document));

    /// <summary>Appends the event to the log in the same transaction.</summary>
    public Changes Announce(ForumEvent happened)
    {
        _events.Add(happened);
        return this;
    }

    private static IndexField InPlace(LambdaExpression selector) => IndexField.Of(selector) is { IsInPlace: true } field
        ? field
        : throw new ArgumentException($"Only what is marked [InPlace] is changed in place: {selector}");

    private Changes With(Change change)
    {
        _writes.Add(change);
        return this;
    }
}

/// <summary>One write of a commit.</summary>
public abstract record Change(Type Type, string Id)
{
    public sealed record Add(Document Document) : Change(Document.GetType(), Document.Id);

    public sealed record Replace(Document Document) : Change(Document.GetType(), Document.Id);

    public sealed record Increment(Type Type, string Id, IndexField Field, long By) : Change(Type, Id);

    public sealed record Raise(Type Type, string Id, IndexField Field, object To) : Change(Type, Id);

    public sealed record Remove(Document Document) : Change(Document.GetType(), Document.Id);
}
