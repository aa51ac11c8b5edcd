using SQLitePCL;

namespace Linli.Api.Storage.Sqlite.Native;

/// <summary>SQLite refused a statement.</summary>
internal sealed class SqliteFailure(int code, string message, string? sql = null) : Exception(sql is null ? $"{message} ({code})" : $"{message} ({code}): {sql}")
{
    /// <summary>The extended result code, see sqlite.org/rescode.html.</summary>
    public int Code { get; } = code;

    public string Reason { get; } = message;

    public bool IsTaken => Code is raw.SQLITE_CONSTRAINT_UNIQUE or raw.SQLITE_CONSTRAINT_PRIMARYKEY or raw.SQLITE_CONSTRAINT_ROWID;

    public bool IsDamage => (Code & 0xFF) is raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT;
}
