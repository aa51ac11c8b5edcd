using Linli.Api.Storage.Sqlite.Native;

namespace Linli.Api.Storage.Sqlite;

/// <summary>Makes the file fit the document types that are declared: tables, indexes, side tables; drops indexes that no longer are.</summary>
internal static class Layout
{
    public static void Fit(Connection connection, Table table)
    {
        connection.Execute($"CREATE TABLE IF NOT EXISTS {table.Quoted}(seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, words INTEGER, body TEXT NOT NULL)");
        if (table.Search is { } search) connection.Execute(search.CreateWaiting);

        var stale = Existing(connection, table);
        foreach (var index in table.Indexes.Where(index => index.Creation.All(part => stale.TryGetValue(part.Name, out var known) && known.Sql == part.Sql)))
        {
            foreach (var (name, _) in index.Creation) stale.Remove(name);
        }

        // Triggers and indexes first: dropping a table takes its own with it.
        foreach (var (name, (kind, _)) in stale.OrderBy(part => part.Value.Kind == "table"))
            connection.Execute($"DROP {kind} IF EXISTS {Table.Quote(name)}");
        AddColumns(connection, table);
        var kept = Existing(connection, table);
        foreach (var index in table.Indexes.Where(index => !kept.ContainsKey(index.Name))) Make(connection, index);
    }

    private static void Make(Connection connection, TableIndex index)
    {
        try
        {
            foreach (var (_, sql) in index.Creation) connection.Execute(sql);
            if (index.Backfill is { } backfill) connection.Execute(backfill);
        }
        catch (SqliteFailure failure) when (failure.IsTaken)
        {
            throw new StoreUnusableException($"The unique index {index.Name} cannot be made: stored documents have equal values. Change them with the previous version first.", failure);
        }
    }

    private static void AddColumns(Connection connection, Table table)
    {
        var known = new HashSet<string>();
        using (var columns = connection.Prepared($"PRAGMA table_xinfo({table.Quoted})"))
        {
            while (columns.Step()) known.Add(columns.Text(1));
        }

        foreach (var (column, definition) in table.Indexes.SelectMany(index => index.Columns))
        {
            if (known.Add(column)) connection.Execute($"ALTER TABLE {table.Quoted} ADD COLUMN {definition}");
        }
    }

    private static Dictionary<string, (string Kind, string Sql)> Existing(Connection connection, Table table)
    {
        var parts = new Dictionary<string, (string, string)>();
        using var rows = connection.Prepared("SELECT name, type, sql FROM sqlite_schema WHERE name GLOB ?1 AND sql IS NOT NULL").With($"{table.Type.Name}.*");
        while (rows.Step()) parts[rows.Text(0)] = (rows.Text(1), rows.Text(2));
        return parts;
    }
}
