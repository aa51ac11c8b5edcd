using Linli.Api.Storage.Sqlite.Native;
using Linli.Api.Storage.Sqlite.Search;
using SQLitePCL;

namespace Linli.Api.Storage.Sqlite;

/// <summary>Opens the file for the writer, or says what is wrong with it.</summary>
internal static class Opening
{
    public static (Connection Documents, Connection Search) Of(SqliteOptions options, IReadOnlyCollection<Table> tables, int newestData, ILogger log)
    {
        var path = Path.GetFullPath(options.Path);
        Connection? connection = null;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            connection = Connection.Open(path, options.BusySeconds);
            // Nothing is written before the file is known to be ours: not even the journal mode.
            Migrations.Check(connection, path, newestData);
            connection.Execute($"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=16000; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-{options.CacheMegabytes * 1024};");
            connection.Execute("BEGIN IMMEDIATE");
            Migrations.Check(connection, path, newestData);
            Migrations.Run(connection);
            foreach (var table in tables) Layout.Fit(connection, table);
            connection.Execute("COMMIT");
            return (connection, SearchFile.Open(options, connection, [.. tables.Select(table => table.Search).OfType<SearchTable>()], log));
        }
        catch (Exception error)
        {
            connection?.Dispose();
            throw error switch
            {
                SqliteFailure failure => new StoreUnusableException(Explained(failure, path), failure),
                IOException or UnauthorizedAccessException => new StoreUnusableException($"{path} cannot be made: {error.Message}", error),
                _ => error,
            };
        }
    }

    private static string Explained(SqliteFailure failure, string path) => (failure.Code & 0xFF) switch
    {
        raw.SQLITE_NOTADB => $"{path} is not a database. Name another file in {SqliteOptions.Section}:Path, or restore a backup.",
        raw.SQLITE_CORRUPT => $"{path} is damaged. Restore a backup; `sqlite3 {path} .recover` may save what is left.",
        raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_READONLY or raw.SQLITE_AUTH => $"{path} cannot be opened for writing: check that the folder exists and belongs to the server's user.",
        raw.SQLITE_BUSY => $"{path} is held by another process.",
        raw.SQLITE_FULL => $"The disk that holds {path} is full.",
        _ => $"{path} cannot be used: {failure.Message}",
    };
}
