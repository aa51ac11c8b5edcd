using System.Collections.Immutable;
using Linli.Api.Events;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo.Writing;

/// <summary>Changes waiting for the writer, turned into what the driver writes by the caller, so that the writer only writes.</summary>
internal sealed class Commitment : TaskCompletionSource
{
    public Commitment(Changes changes, Func<Type, Shelf> shelves, CancellationToken cancel) : base(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        Cancel = cancel;
        Writes = [.. changes.Writes.Select(change => new Write(change, shelves(change.Type)))];
        Events = [.. changes.Events.Select(happened => new Announcement(happened))];
        Scopes = [.. changes.Writes.SelectMany(Touched).Concat(changes.Events.Select(happened => happened.CommunityId)).Where(scope => scope.Length > 0)];
    }

    public CancellationToken Cancel { get; }

    public ImmutableArray<Write> Writes { get; }

    public ImmutableArray<Announcement> Events { get; }

    /// <summary>Whose stamps change, as far as that is known without reading.</summary>
    public ImmutableHashSet<string> Scopes { get; }

    private static IEnumerable<string> Touched(Change change)
    {
        var document = change switch { Change.Add add => add.Document, Change.Replace replace => replace.Document, Change.Remove remove => remove.Document, _ => null };
        if (document is null) yield break;
        yield return document.CommunityId;
        if (document is IAboutResident about) yield return about.ResidentId;
    }
}

/// <summary>One write and where it goes.</summary>
internal sealed class Write(Change change, Shelf shelf)
{
    public Change Change => change;

    public Shelf Shelf => shelf;

    /// <summary>Null for what is changed in place, which is told together with others' (<see cref="InPlaceUpdate"/>).</summary>
    public WriteModel<BsonDocument>? Model { get; } = change is Change.InPlace ? null : shelf.Model(change);

    public bool IsInPlace => change is Change.InPlace;
}

internal sealed class Announcement(ForumEvent happened)
{
    private readonly BsonDocument _logged = new()
    {
        { "type", EventTypes.NameOf(happened.GetType()) },
        { "topics", new BsonArray(happened.Audience.Topics.Distinct()) },
        { "body", Bodies.Of(happened) },
    };

    /// <summary>The event at its place in the log. Made anew for every try.</summary>
    public BsonDocument At(long position, long now)
    {
        var logged = new BsonDocument { { "_id", position }, { "at", now } };
        return logged.AddRange(_logged);
    }
}
