using System.Collections.Concurrent;
using Linli.Api.Storage.Sqlite.Search;

namespace Linli.Api.Storage.Sqlite.Native;

/// <summary>Connections for reading. There are never more than threads that read at the same time.</summary>
internal sealed class ReadPool(SqliteOptions options) : IDisposable
{
    private readonly ConcurrentBag<Connection> _idle = [];
    private volatile bool _isClosed;

    public Lease Rent()
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        return new Lease(this, _idle.TryTake(out var connection) ? connection : Open());
    }

    public void Dispose()
    {
        _isClosed = true;
        while (_idle.TryTake(out var connection)) connection.Dispose();
    }

    private Connection Open()
    {
        var connection = Connection.Open(options.Path, options.BusySeconds);
        try
        {
            connection.Prepared("ATTACH ?1 AS search").With(SearchFile.Beside(options.Path)).Run();
            connection.Execute($"PRAGMA query_only=1; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-{options.CacheMegabytes * 128}; PRAGMA search.cache_size=-{options.CacheMegabytes * 128};");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void Return(Connection connection)
    {
        _idle.Add(connection);
        if (_isClosed && _idle.TryTake(out var left)) left.Dispose();
    }

    /// <summary>A connection on loan.</summary>
    internal readonly struct Lease(ReadPool pool, Connection connection) : IDisposable
    {
        public Connection Connection => connection;

        public void Dispose() => pool.Return(connection);
    }
}
