using System.Text;

namespace Linli.Api.Storage.Sqlite;

/// <summary>A query over a declared index as SQL. The index is named in it, so SQLite refuses it rather than scan.</summary>
internal sealed class ListSql
{
    private readonly StringBuilder _where = new();

    private ListSql() { }

    public string Text { get; private set; } = "";

    /// <summary>Values in the order of their marks.</summary>
    public List<object?> Values { get; } = [];

    /// <summary>How many key columns follow id, version, body (null when a filter skips the row).</summary>
    public int Keys { get; private init; }

    public static ListSql Page<T>(Table table, Query<T> query) where T : Document
    {
        var index = table.Indexes.First(known => known.Index == query.Index);
        var keys = Enumerable.Range(query.Prefix.Length, query.Index.Fields.Length - query.Prefix.Length).Select(index.Key).ToArray();
        var sql = new ListSql { Keys = keys.Length };
        var body = sql.Filtered(query) is { } filter ? $"CASE WHEN {filter} THEN d.body END" : "d.body";
        sql.Bound(index, query);
        var id = query.Index.IsMultikey ? "s.id" : "d.id";
        // In a unique index the keys alone decide the order.
        string[] order = query.Index.IsUnique ? keys : [.. keys, id];
        if (query.Position is { } position && order.Length > 0) sql.GoOn(order, position, query.IsBackwards);
        sql.Text = $"SELECT {string.Join(',', (string[])[id, "d.version", body, .. keys])} FROM {From(table, index)} WHERE {sql._where}"
            + (order.Length > 0 ? $" ORDER BY {string.Join(',', order.Select(key => query.IsBackwards ? $"{key} DESC" : key))}" : "");
        return sql;
    }

    public static ListSql Count<T>(Table table, Query<T> query) where T : Document
    {
        var index = table.Indexes.First(known => known.Index == query.Index);
        var sql = new ListSql();
        sql.Bound(index, query with { Position = null });
        if (sql.Filtered(query) is { } filter) sql._where.Append(" AND ").Append(filter);
        sql.Text = $"SELECT count(*) FROM {From(table, index)} WHERE {sql._where}";
        return sql;
    }

    private static string From(Table table, TableIndex index) => index.Index.IsMultikey
        ? $"{index.Quoted} AS s CROSS JOIN {table.Quoted} AS d ON d.seq=s.seq"
        : $"{table.Quoted} AS d INDEXED BY {index.Quoted}";

    private void Bound<T>(TableIndex index, Query<T> query) where T : Document
    {
        var next = query.Prefix.Length;
        if (query.Index.IsMultikey && !query.Index.Fields.Take(next).Any(field => field.IsList))
            throw new InvalidOperationException($"{index.Name}: a query gives the value of the list field.");
        if ((query.Least ?? query.Below) is not null && next == query.Index.Fields.Length)
            throw new InvalidOperationException($"{index.Name}: no field is left for a range.");

        _where.Append('1');
        for (var field = 0; field < next; field++) And($"{index.Key(field)}=?", query.Prefix[field]);
        // Where a page goes on is the nearer bound at its end. SQLite would seek to either; a plus hides the farther one, which then only checks.
        var (lower, upper) = (query.Position is null, query.IsBackwards) switch { (true, _) => ("", ""), (_, true) => ("", "+"), _ => ("+", "") };
        if (query.Least is { } least) And($"{lower}{index.Key(next)}>=?", least);
        else if (query.Below is not null) _where.Append($" AND {lower}{index.Key(next)}>{TableIndex.Missing}");
        if (query.Below is { } below) And($"{upper}{index.Key(next)}<?", below);
        if (query.Index.IsMultikey) return;
        foreach (var condition in index.Conditions("d.body", index.Key)) _where.Append(" AND ").Append(condition);
    }

    private void GoOn(string[] order, Cursor position, bool isBackwards)
    {
        var marks = string.Join(',', order.Select(_ => '?'));
        _where.Append($" AND ({string.Join(',', order)}){(isBackwards ? '<' : '>')}({marks})");
        foreach (var key in position.Keys.Append(position.Id).Take(order.Length)) Values.Add(key ?? double.NegativeInfinity);
    }

    private string? Filtered<T>(Query<T> query) where T : Document
    {
        if (query.Filters.Length == 0) return null;
        return string.Join(" AND ", query.Filters.Select(filter =>
        {
            var path = $"d.body,'$.{filter.Field.Name}'";
            if (filter.Value is null) return $"json_extract({path}) IS NULL";
            Values.Add(Stored.Key(filter.Value));
            return filter.Field.IsList ? $"EXISTS(SELECT 1 FROM json_each({path}) WHERE value=?)" : $"json_extract({path})=?";
        }));
    }

    private void And(string condition, object? value)
    {
        _where.Append(" AND ").Append(condition);
        Values.Add(Stored.Key(value) ?? double.NegativeInfinity);
    }
}
