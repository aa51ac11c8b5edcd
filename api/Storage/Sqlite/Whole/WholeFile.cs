using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Linli.Api.Events;
using Linli.Api.Storage.Sqlite.Native;
using Linli.Api.Storage.Whole;

namespace Linli.Api.Storage.Sqlite.Whole;

/// <summary>Reads the file as a whole.</summary>
internal static class WholeFile
{
    // What the engine keeps for itself; the parts of document tables have a dot or a ~ in their names.
    private static readonly ImmutableArray<string> Own = ["event_log", "event_topic", "stamp", "file"];

    public static long Amount(Connection connection, Table table) => connection.Number($"SELECT count(*) FROM {table.Quoted}");

    public static IReadOnlyList<RestingDocument> Walk(Connection connection, Table table, string after, int limit)
    {
        using var row = connection.Prepared($"SELECT id, version, body FROM {table.Quoted} WHERE id>?1 ORDER BY id LIMIT ?2").With(after).With(limit);
        var documents = new List<RestingDocument>();
        while (row.Step()) documents.Add(new RestingDocument(row.Text(0), row.Long(1), Json(table, row.Bytes(2))));
        return documents;
    }

    public static IReadOnlyList<RestingEvent> WalkLog(Connection connection, EventCursor after, int limit)
    {
        using var row = connection.Prepared("SELECT position, at, type, topics, body FROM event_log WHERE position>?1 ORDER BY position LIMIT ?2").With(after.Position).With(limit);
        var events = new List<RestingEvent>();
        while (row.Step()) events.Add(new RestingEvent(new EventCursor(row.Long(0)), row.Long(1), row.Text(2), Topics(row.Text(3)), row.Bytes(4).ToArray()));
        return events;
    }

    public static IReadOnlyList<string> Undeclared(Connection connection, IEnumerable<Table> declared)
    {
        var known = declared.Select(table => table.Type.Name).Concat(Own).ToHashSet();
        var names = new List<string>();
        using (var row = connection.Prepared("SELECT name FROM sqlite_schema WHERE type='table' AND name NOT GLOB '*[.~]*' AND name NOT GLOB 'sqlite_*' ORDER BY name"))
        {
            while (row.Step()) names.Add(row.Text(0));
        }

        return [.. names.Where(name => !known.Contains(name) && connection.Number($"SELECT EXISTS(SELECT 1 FROM {Table.Quote(name)})") > 0)];
    }

    // A Replace keeps what is changed in place as it is stored, also that it has no value yet; elsewhere that is a property that is not there.
    private static byte[] Json(Table table, ReadOnlySpan<byte> body)
    {
        if (table.Type.InPlace.Length == 0 || body.IndexOf(":null"u8) < 0) return body.ToArray();
        var whole = JsonNode.Parse(body)!.AsObject();
        foreach (var field in table.Type.InPlace.Where(field => whole.TryGetPropertyValue(field.Name, out var value) && value is null)) whole.Remove(field.Name);
        return JsonSerializer.SerializeToUtf8Bytes(whole, Stored.Json);
    }

    private static ImmutableArray<string> Topics(string lines) => lines.Length == 0 ? [] : [.. lines.Split('\n')];
}
