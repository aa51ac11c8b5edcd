using SQLitePCL;

namespace Linli.Api.Storage.Sqlite.Native;

/// <summary>A prepared statement that its connection keeps. Disposing only resets it for the next use.</summary>
internal sealed class Statement(sqlite3 db, sqlite3_stmt handle, string sql) : IDisposable
{
    private int _bound;

    public string Sql => sql;

    public Statement With(string? value)
    {
        Check(value is null ? raw.sqlite3_bind_null(handle, ++_bound) : raw.sqlite3_bind_text(handle, ++_bound, value));
        return this;
    }

    public Statement With(long value)
    {
        Check(raw.sqlite3_bind_int64(handle, ++_bound, value));
        return this;
    }

    public Statement With(long? value)
    {
        Check(value is { } number ? raw.sqlite3_bind_int64(handle, ++_bound, number) : raw.sqlite3_bind_null(handle, ++_bound));
        return this;
    }

    /// <summary>Text that is UTF-8 already.</summary>
    public Statement With(ReadOnlySpan<byte> text)
    {
        Check(raw.sqlite3_bind_text(handle, ++_bound, text));
        return this;
    }

    /// <summary>A key as <see cref="Stored.Key"/> gives it.</summary>
    public Statement WithKey(object? key) => key switch
    {
        string text => With(text),
        long number => With(number),
        double real => WithReal(real),
        _ => With((string?)null),
    };

    /// <summary>The next row; false after the last.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(handle);
        return result switch
        {
            raw.SQLITE_ROW => true,
            raw.SQLITE_DONE => false,
            _ => throw Failure(),
        };
    }

    /// <summary>Runs to the end.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run()
    {
        using (this)
        {
            while (Step()) { }
            return raw.sqlite3_changes(db);
        }
    }

    public long Long(int column) => raw.sqlite3_column_int64(handle, column);

    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    public string Text(int column) => raw.sqlite3_column_text(handle, column).utf8_to_string() ?? "";

    /// <summary>The column's bytes, valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(handle, column);

    public object? Key(int column) => raw.sqlite3_column_type(handle, column) switch
    {
        raw.SQLITE_TEXT => Text(column),
        raw.SQLITE_INTEGER => Long(column),
        _ => null,
    };

    public void Dispose()
    {
        _bound = 0;
        raw.sqlite3_reset(handle);
    }

    public void Close() => handle.Dispose();

    private Statement WithReal(double value)
    {
        Check(raw.sqlite3_bind_double(handle, ++_bound, value));
        return this;
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK) throw Failure();
    }

    private SqliteFailure Failure() => new(raw.sqlite3_extended_errcode(db), raw.sqlite3_errmsg(db).utf8_to_string(), sql);
}
