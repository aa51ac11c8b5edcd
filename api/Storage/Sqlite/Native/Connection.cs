using SQLitePCL;

namespace Linli.Api.Storage.Sqlite.Native;

/// <summary>One connection with the statements it has prepared. Used by one thread at a time.</summary>
internal sealed class Connection : IDisposable
{
    private readonly sqlite3 _db;
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);

    static Connection()
    {
        Batteries_V2.Init();
        // SQLite's memory statistics take a lock on each allocation; nobody reads them.
        raw.sqlite3_shutdown();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
        raw.sqlite3_initialize();
    }

    private Connection(sqlite3 db) => _db = db;

    public static Connection Open(string path, int busySeconds)
    {
        MakePrivate(path);
        var result = raw.sqlite3_open_v2(path, out var db, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_NOMUTEX, null);
        if (result != raw.SQLITE_OK)
        {
            var failure = new SqliteFailure(result, raw.sqlite3_errstr(result).utf8_to_string());
            db?.Dispose();
            throw failure;
        }

        raw.sqlite3_extended_result_codes(db, 1);
        raw.sqlite3_busy_timeout(db, busySeconds * 1000);
        return new Connection(db);
    }

    // Everybody's words and memberships: nobody's but the server's user. What SQLite puts beside the file has the same rights.
    private static void MakePrivate(string path)
    {
        if (OperatingSystem.IsWindows() || File.Exists(path)) return;
        new FileStream(path, new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }).Dispose();
    }

    /// <summary>The statement, prepared once. Must be disposed (reset) before it is asked for again.</summary>
    public Statement Prepared(string sql)
    {
        if (_statements.TryGetValue(sql, out var known)) return known;
        if (raw.sqlite3_prepare_v3(_db, sql, raw.SQLITE_PREPARE_PERSISTENT, out var handle) != raw.SQLITE_OK) throw Failure(sql);
        return _statements[sql] = new Statement(_db, handle, sql);
    }

    /// <summary>Runs statements that return nothing worth reading.</summary>
    public void Execute(string sql)
    {
        if (raw.sqlite3_exec(_db, sql) != raw.SQLITE_OK) throw Failure(sql);
    }

    public long Number(string sql)
    {
        using var statement = Prepared(sql);
        return statement.Step() ? statement.Long(0) : 0;
    }

    public long LastRow => raw.sqlite3_last_insert_rowid(_db);

    public bool IsInTransaction => raw.sqlite3_get_autocommit(_db) == 0;

    public void Dispose()
    {
        foreach (var statement in _statements.Values) statement.Close();
        _db.Dispose();
    }

    private SqliteFailure Failure(string sql) => new(raw.sqlite3_extended_errcode(_db), raw.sqlite3_errmsg(_db).utf8_to_string(), sql);
}
