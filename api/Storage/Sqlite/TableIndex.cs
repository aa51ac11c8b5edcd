using System.Collections.Immutable;

namespace Linli.Api.Storage.Sqlite;

/// <summary>
/// A declared index in SQL. Its fields are generated columns over the JSON (so that row values may bound a page), a list field has a side table kept by triggers.
/// </summary>
internal sealed class TableIndex(Table table, Index index)
{
    // Below every number and text, and unlike NULL it can be compared: a missing value sorts first and has its place in cursors.
    public const string Missing = "-9e999";

    public string Name { get; } = $"{table.Type.Name}.{index.Name}";

    public string Quoted => Table.Quote(Name);

    public Index Index => index;

    /// <summary>The generated columns that the index needs in its table.</summary>
    public IEnumerable<(string Column, string Definition)> Columns => index.IsMultikey ? [] :
        index.Fields.Select(of => (Column(of), $"{Table.Quote(Column(of))} GENERATED ALWAYS AS ({Value("body", of)}) VIRTUAL"));

    /// <summary>The statements that make it, by the name of what each makes.</summary>
    public ImmutableArray<(string Name, string Sql)> Creation => index.IsMultikey ? Multikey() : [(Name, Ordinary())];

    /// <summary>Fills a side table from documents that were there before the index.</summary>
    public string? Backfill => index.IsMultikey ? $"INSERT INTO {Quoted} {Entries("d.body", "d.id", "d.seq", $"{table.Quoted} AS d, ")}" : null;

    /// <summary>A field as queries name it; <c>d</c> is the table, <c>s</c> the side table.</summary>
    public string Key(int field) => index.IsMultikey ? $"s.k{field}" : $"d.{Table.Quote(Column(index.Fields[field]))}";

    /// <summary>True for the documents that are in the index, as a condition that SQLite recognises and does not take for a bound.</summary>
    public IEnumerable<string> Conditions(string body, Func<int, string> key)
    {
        if (index.OnlyWhere is { } only) yield return $"json_extract({body},'$.{new IndexField(only).Name}')=1";
        for (var field = 0; index.IsUnique && field < index.Fields.Length; field++) yield return $"{key(field)}<>{Missing}";
    }

    /// <summary>Whether "UNIQUE constraint failed: post.f_slug" means this index: SQLite names columns, not the index.</summary>
    public bool IsNamedBy(string reason) => index.IsUnique && reason.EndsWith(index.IsMultikey
        ? $": {string.Join(", ", index.Fields.Select((_, field) => $"{Name}.k{field}"))}"
        : $": {string.Join(", ", index.Fields.Select(field => $"{table.Type.Name}.{Column(field)}"))}", StringComparison.Ordinal);

    private static string Column(IndexField field) => $"f_{field.Name}";

    private static string Value(string body, IndexField field) => $"ifnull(json_extract({body},'$.{field.Name}'),{Missing})";

    private string Ordinary()
    {
        var columns = index.Fields.Select(field => Table.Quote(Column(field)));
        var conditions = Conditions("body", field => Table.Quote(Column(index.Fields[field]))).ToArray();
        return $"CREATE {(index.IsUnique ? "UNIQUE " : "")}INDEX {Quoted} ON {table.Quoted}({string.Join(',', index.IsUnique ? columns : columns.Append("id"))})"
            + (conditions.Length > 0 ? $" WHERE {string.Join(" AND ", conditions)}" : "");
    }

    private ImmutableArray<(string, string)> Multikey()
    {
        var keys = string.Join(',', Enumerable.Range(0, index.Fields.Length).Select(field => $"k{field}"));
        var changed = string.Join(" OR ", Watched().Select(name => $"json_extract(old.body,'$.{name}') IS NOT json_extract(new.body,'$.{name}')").Append("old.seq IS NOT new.seq"));
        var forget = $"DELETE FROM {Quoted} WHERE seq=old.seq;";
        var enter = $"INSERT INTO {Quoted} {Entries("new.body", "new.id", "new.seq", "")};";
        return
        [
            (Name, $"CREATE TABLE {Quoted}({keys},id TEXT,seq INTEGER,PRIMARY KEY({keys}{(index.IsUnique ? "" : ",id")})) WITHOUT ROWID"),
            ($"{Name}.seq", $"CREATE INDEX {Table.Quote(Name + ".seq")} ON {Quoted}(seq)"),
            ($"{Name}.added", $"CREATE TRIGGER {Table.Quote(Name + ".added")} AFTER INSERT ON {table.Quoted} BEGIN {enter} END"),
            ($"{Name}.changed", $"CREATE TRIGGER {Table.Quote(Name + ".changed")} AFTER UPDATE OF body ON {table.Quoted} WHEN {changed} BEGIN {forget} {enter} END"),
            ($"{Name}.removed", $"CREATE TRIGGER {Table.Quote(Name + ".removed")} AFTER DELETE ON {table.Quoted} BEGIN {forget} END"),
        ];
    }

    private IEnumerable<string> Watched() => index.Fields.Select(field => field.Name).Concat(index.OnlyWhere is { } only ? [new IndexField(only).Name] : []);

    private string Entries(string body, string id, string seq, string from)
    {
        var list = index.Fields.First(field => field.IsList);
        var values = index.Fields.Select(field => field.IsList ? $"ifnull(e.value,{Missing})" : Value(body, field)).ToArray();
        var conditions = Conditions(body, field => values[field]).ToArray();
        return $"SELECT DISTINCT {string.Join(',', values)},{id},{seq} FROM {from}json_each({body},'$.{list.Name}') AS e"
            + (conditions.Length > 0 ? $" WHERE {string.Join(" AND ", conditions)}" : "");
    }
}
