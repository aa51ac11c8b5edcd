using System.Text.Json;
using Linli.Api.Events;
using Linli.Api.Storage.Sqlite.Native;
using Linli.Api.Storage.Sqlite.Search;

namespace Linli.Api.Storage.Sqlite;

/// <summary>Changes waiting for the writer, turned into bytes by the caller so that the writer only writes.</summary>
internal class Commitment : TaskCompletionSource
{
    public Commitment(Changes changes, Func<Type, Table> tables, CancellationToken cancel) : base(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        Cancel = cancel;
        Writes = [.. changes.Writes.Select(change => Write.Of(change, tables(change.Type)))];
        Events = [.. changes.Events.Select(happened => new Announcement(happened))];
    }

    /// <summary>The engine's own work, done by <see cref="Run"/>.</summary>
    protected Commitment(CancellationToken cancel) : this(new Changes(), _ => null!, cancel) { }

    public CancellationToken Cancel { get; }

    public Write[] Writes { get; }

    public Announcement[] Events { get; }

    public virtual void Run(Connection connection) { }
}

/// <param name="Change">What to do.</param>
/// <param name="Table">Where.</param>
/// <param name="Body">The document as JSON, when it is written whole.</param>
/// <param name="Words">Hash of what the search index should hold of it; null when it must not be found.</param>
/// <param name="SearchedAt">The instant that searches find it under.</param>
internal sealed record Write(Change Change, Table Table, byte[]? Body, long? Words, DateTimeOffset? SearchedAt)
{
    public static Write Of(Change change, Table table) => change switch
    {
        Change.Add add => Of(add, table, add.Document),
        Change.Replace replace => Of(replace, table, replace.Document),
        _ => new Write(change, table, null, null, null),
    };

    private static Write Of(Change change, Table table, Document document)
    {
        var text = (document as ISearchable)?.SearchText;
        return new Write(change, table, JsonSerializer.SerializeToUtf8Bytes(document, document.GetType(), Bodies.Json), text is null ? null : SearchEntry.Hash(document.CommunityId, text), text?.At);
    }
}

internal sealed class Announcement(ForumEvent happened)
{
    public string Type { get; } = EventTypes.NameOf(happened.GetType());

    public string CommunityId { get; } = happened.CommunityId;

    public string[] Topics { get; } = [.. happened.Audience.Topics.Distinct()];

    public byte[] Body { get; } = JsonSerializer.SerializeToUtf8Bytes(happened, happened.GetType(), Stored.Json);
}
