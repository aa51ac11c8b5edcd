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
        Writes = Write.Of(changes.Writes, tables);
        Events = [.. changes.Events.Select(happened => new Announcement(happened))];
    }

    /// <summary>The engine's own work, done by <see cref="Run"/>.</summary>
    protected Commitment(CancellationToken cancel) : this(new Changes(), _ => null!, cancel) { }

    public CancellationToken Cancel { get; }

    public IReadOnlyList<Write> Writes { get; }

    public Announcement[] Events { get; }

    public virtual void Run(Connection connection) { }
}

/// <param name="Change">What to do; the first of it when several fields are changed in place.</param>
/// <param name="Table">Where.</param>
/// <param name="Body">The document as JSON, when it is written whole.</param>
/// <param name="Words">Hash of what the search index should hold of it; null when it must not be found.</param>
/// <param name="SearchedAt">The instant that searches find it under.</param>
internal sealed record Write(Change Change, Table Table, byte[]? Body = null, long? Words = null, DateTimeOffset? SearchedAt = null)
{
    private readonly List<Change.InPlace> _fields = [];

    /// <summary>What is changed in place, at once.</summary>
    public IReadOnlyList<Change.InPlace> Fields => _fields;

    /// <summary>The statement that does it.</summary>
    public string InPlace { get; private set; } = "";

    public static List<Write> Of(IReadOnlyList<Change> changes, Func<Type, Table> tables)
    {
        var writes = new List<Write>(changes.Count);
        foreach (var change in changes)
        {
            if (change is Change.InPlace joining && writes is [.., var last] && last.IsJoinedBy(joining)) last._fields.Add(joining);
            else writes.Add(Of(change, tables(change.Type)));
        }

        foreach (var write in writes.Where(write => write._fields.Count > 0)) write.InPlace = write.Table.InPlace(write._fields);
        return writes;
    }

    private static Write Of(Change change, Table table) => change switch
    {
        Change.Add add => Of(add, table, add.Document),
        Change.Replace replace => Of(replace, table, replace.Document),
        Change.InPlace first => new Write(first, table) { _fields = { first } },
        _ => new Write(change, table),
    };

    private static Write Of(Change change, Table table, Document document)
    {
        var text = (document as ISearchable)?.SearchText;
        return new Write(change, table, JsonSerializer.SerializeToUtf8Bytes(document, document.GetType(), Bodies.Json), text is null ? null : SearchEntry.Hash(document.CommunityId, text), text?.At);
    }

    private bool IsJoinedBy(Change.InPlace next) =>
        _fields.Count > 0 && next.Id == Change.Id && next.Type == Change.Type && _fields.All(field => field.Field != next.Field);
}

internal sealed class Announcement(ForumEvent happened)
{
    public string Type { get; } = EventTypes.NameOf(happened.GetType());

    public string CommunityId { get; } = happened.CommunityId;

    public string[] Topics { get; } = [.. happened.Audience.Topics.Distinct()];

    public byte[] Body { get; } = JsonSerializer.SerializeToUtf8Bytes(happened, happened.GetType(), Stored.Json);
}
