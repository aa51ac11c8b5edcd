using Linli.Api.Storage.Sqlite.Native;

namespace Linli.Api.Storage.Sqlite.Search;

/// <summary>
/// The full-text indexes, in a file of their own beside the documents: they are made from the documents and can be made again, and
/// writing them must not hold up a commit.
/// </summary>
internal static class SearchFile
{
    private const string Progress = "CREATE TABLE IF NOT EXISTS progress(document TEXT PRIMARY KEY, version INTEGER, owner TEXT, done INTEGER, remake INTEGER) WITHOUT ROWID";

    public static string Beside(string path) => Path.ChangeExtension(path, $".search{Path.GetExtension(path)}");

    /// <summary>Opens it. What does not fit the documents (another file's, an older backup's, damaged) is made anew.</summary>
    public static Connection Open(SqliteOptions options, Connection documents, IReadOnlyCollection<SearchTable> tables, ILogger log)
    {
        var path = Beside(options.Path);
        try
        {
            return Fitted(Connection.Open(path, options.BusySeconds), documents, tables, log);
        }
        catch (SqliteFailure failure) when (failure.IsDamage)
        {
            log.LogWarning("The search index {Path} is damaged ({Reason}) and is made anew", path, failure.Reason);
            foreach (var part in (string[])["", "-wal", "-shm"]) File.Delete(path + part);
            return Fitted(Connection.Open(path, options.BusySeconds), documents, tables, log);
        }
    }

    private static Connection Fitted(Connection search, Connection documents, IReadOnlyCollection<SearchTable> tables, ILogger log)
    {
        try
        {
            // The queue forgets what is done, so what is done must not be lost either.
            search.Execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16384;");
            search.Execute("BEGIN IMMEDIATE");
            search.Execute(Progress);
            foreach (var table in tables) Fit(search, documents, table, log);
            search.Execute("COMMIT");
            return search;
        }
        catch
        {
            search.Dispose();
            throw;
        }
    }

    private static void Fit(Connection search, Connection documents, SearchTable table, ILogger log)
    {
        string owner;
        using (var row = documents.Prepared("SELECT id FROM file")) owner = row.Step() ? row.Text(0) : "";
        var (first, last) = (documents.Number(table.First), documents.Number(table.Last));
        using (var row = search.Prepared("SELECT done FROM progress WHERE document=?1 AND version=?2 AND owner=?3").With(table.Table.Type.Name).With(SearchEntry.Version).With(owner))
        {
            if (row.Step() && row.Long(0) >= first - 1 && row.Long(0) <= last)
            {
                table.Done = row.Long(0);
                return;
            }
        }

        if (last > 0) log.LogInformation("The search index of {Type} is made anew in the background", table.Table.Type.Name);
        search.Execute(table.Drop);
        search.Execute(table.Create);
        search.Prepared("INSERT OR REPLACE INTO progress VALUES(?1,?2,?3,?4,?5)")
            .With(table.Table.Type.Name).With(SearchEntry.Version).With(owner).With(last).With(long.MaxValue).Run();
        table.Done = last;
    }
}
