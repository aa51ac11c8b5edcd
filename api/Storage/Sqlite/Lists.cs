using System.Collections.Immutable;
using Linli.Api.Storage.Sqlite.Native;
using Linli.Api.Storage.Sqlite.Search;

namespace Linli.Api.Storage.Sqlite;

/// <summary>Reads pages.</summary>
internal static class Lists
{
    /// <summary>Rows that a page with filters reads at most before it hands out what it has.</summary>
    public const int MostRowsRead = 1000;

    public static Page<T> Page<T>(Connection connection, Table table, Query<T> query) where T : Document
    {
        var sql = ListSql.Page(table, query);
        using var row = Bound(connection, sql);
        var items = new List<T>(Math.Min(query.Limit, 100));
        string? last = null;
        for (var read = 0; row.Step(); read++)
        {
            if (items.Count == query.Limit || read >= MostRowsRead) return new Page<T>(items, last);
            if (!row.IsNull(2)) items.Add(Table.Read<T>(row, 1, 2));
            if (items.Count == query.Limit || read == MostRowsRead - 1) last = query.CursorAt(row.Text(0), Keys(row, sql.Keys));
        }

        return new Page<T>(items, null);
    }

    public static long Count<T>(Connection connection, Table table, Query<T> query) where T : Document
    {
        using var row = Bound(connection, ListSql.Count(table, query));
        return row.Step() ? row.Long(0) : 0;
    }

    public static Page<T> Search<T>(Connection connection, Table table, SearchQuery query) where T : Document, ISearchable
    {
        if (SearchEntry.Expression(query) is not { } expression) return new Page<T>([], null);
        var limit = Math.Clamp(query.Limit, 1, 100);
        var least = query.Since is { } since ? SearchEntry.SeqAt(since) : long.MinValue;
        var below = query.Until is { } until ? SearchEntry.SeqAt(until) : long.MaxValue;
        // The row's number is the tie-break here: it tells documents of one instant apart and outlives their removal.
        if (query.Position is { } position && long.TryParse(position.Id, out var seq)) below = Math.Min(below, seq);
        using var row = connection.Prepared(table.Search!.Find).With(expression).With(least).With(below);
        var items = new List<T>(limit);
        string? last = null;
        while (row.Step())
        {
            if (items.Count == limit) return new Page<T>(items, last);
            items.Add(Table.Read<T>(row, 1, 2));
            var at = DateTimeOffset.FromUnixTimeMilliseconds(row.Long(0) >> SearchEntry.SeqBits);
            if (items.Count == limit) last = query.CursorAt($"{row.Long(0)}", at);
        }

        return new Page<T>(items, null);
    }

    private static Statement Bound(Connection connection, ListSql sql) =>
        sql.Values.Aggregate(connection.Prepared(sql.Text), (statement, value) => statement.WithKey(value));

    private static ImmutableArray<object?> Keys(Statement row, int keys) => [.. Enumerable.Range(3, keys).Select(row.Key)];
}
