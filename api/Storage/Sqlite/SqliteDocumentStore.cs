using System.Collections.Frozen;
using System.Collections.Immutable;
using Linli.Api.Events;
using Linli.Api.Storage.Sqlite.Native;
using Linli.Api.Storage.Sqlite.Search;

namespace Linli.Api.Storage.Sqlite;

/// <summary>The embedded engine: one file, many readers, one writer. Other processes may use the same file.</summary>
/// <remarks>Reads run on the caller's thread and return finished tasks: they take microseconds, a hop to another thread would cost more.</remarks>
public sealed partial class SqliteDocumentStore
{
    private const int MostKeptStamps = 50_000;

    private readonly SqliteOptions _options;
    private readonly TimeProvider _clock;
    private readonly FrozenDictionary<Type, Table> _tables;
    private readonly ReadPool _pool;
    private readonly WalHead _head;
    private readonly UntilNextCommit<(Type, string), Document> _found;
    private readonly UntilNextCommit<string, long> _stamps;
    private readonly Watch _watch;
    private readonly Writer _writer;
    private readonly Indexer _indexer;
    private readonly EventReader _events;
    private bool _isDisposed;

    private SqliteDocumentStore(SqliteOptions options, Connection documents, Connection search, IEnumerable<Table> tables, EventTypes events, TimeProvider clock, ILogger log)
    {
        (_options, _clock) = (options, clock);
        _tables = tables.ToFrozenDictionary(table => table.Type.Type);
        _pool = new ReadPool(options);
        _head = WalHead.Of(options.Path);
        _found = new UntilNextCommit<(Type, string), Document>(_head, options.CacheMegabytes * 1024L * 1024 / 8);
        _stamps = new UntilNextCommit<string, long>(_head, MostKeptStamps);
        _watch = new Watch(Connection.Open(options.Path, options.BusySeconds), TimeSpan.FromMilliseconds(options.WatchMilliseconds));
        _writer = new Writer(documents, options, clock, _watch.Wake);
        _indexer = new Indexer(search, _pool, _watch, _writer, _tables.Values.Select(table => table.Search).OfType<SearchTable>(), log);
        _events = new EventReader(_pool, events, _watch, _head);
    }

    /// <summary>Opens the file, makes it when missing, and makes it fit the document types.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="types">The document types.</param>
    /// <param name="events">The event types.</param>
    /// <param name="clock">Tells the time of commits.</param>
    /// <param name="log">Says where it is.</param>
    /// <param name="newestData">The data version that this program knows; a file with a greater one is refused.</param>
    /// <exception cref="StoreUnusableException">The file cannot be used; the message says why and what to do.</exception>
    public static SqliteDocumentStore Open(
        SqliteOptions options, ImmutableArray<DocumentType> types, EventTypes events, TimeProvider clock, ILogger<SqliteDocumentStore> log, int newestData = int.MaxValue)
    {
        var tables = types.Select(type => new Table(type)).ToArray();
        var (documents, search) = Opening.Of(options, tables, newestData, log);
        log.LogInformation("Documents are kept in {Path}", options.Path);
        return new SqliteDocumentStore(options, documents, search, tables, events, clock, log);
    }

    public Task<T?> Find<T>(string id, CancellationToken cancel) where T : Document
    {
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(Find<T>(id));
    }

    public Task<IReadOnlyList<T>> FindMany<T>(IReadOnlyCollection<string> ids, CancellationToken cancel) where T : Document
    {
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<T>>([.. ids.Select(Find<T>).OfType<T>()]);
    }

    public Task<Page<T>> List<T>(Query<T> query, CancellationToken cancel) where T : Document
    {
        cancel.ThrowIfCancellationRequested();
        using var lease = _pool.Rent();
        return Task.FromResult(Lists.Page(lease.Connection, TableOf(typeof(T)), query));
    }

    public Task<long> Count<T>(Query<T> query, CancellationToken cancel) where T : Document
    {
        cancel.ThrowIfCancellationRequested();
        using var lease = _pool.Rent();
        return Task.FromResult(Lists.Count(lease.Connection, TableOf(typeof(T)), query));
    }

    public async Task<Page<T>> Search<T>(SearchQuery query, CancellationToken cancel) where T : Document, ISearchable
    {
        var table = TableOf(typeof(T));
        await _indexer.CatchUp(table.Search!, cancel);
        using var lease = _pool.Rent();
        return Lists.Search<T>(lease.Connection, table, query);
    }

    public Task Commit(Changes changes, CancellationToken cancel) =>
        cancel.IsCancellationRequested ? Task.FromCanceled(cancel) : _writer.Commit(new Commitment(changes, TableOf, cancel));

    public ValueTask<long> Stamp(string scope, CancellationToken cancel)
    {
        if (_stamps.TryGet(scope, out var stamp, out var now)) return ValueTask.FromResult(stamp);
        using (var lease = _pool.Rent())
        using (var row = lease.Connection.Prepared("SELECT value FROM stamp WHERE scope=?1").With(scope)) stamp = row.Step() ? row.Long(0) : 0;
        _stamps.Keep(scope, stamp, now, 1);
        return ValueTask.FromResult(stamp);
    }

    public IAsyncEnumerable<LoggedEvent> Tail(EventCursor after, CancellationToken cancel) => _events.Tail(after, cancel);

    public Task<IReadOnlyList<LoggedEvent>> Missed(string topic, EventCursor after, EventCursor upTo, int limit, CancellationToken cancel) =>
        Task.FromResult(_events.Missed(topic, after, upTo, limit));

    public Task<EventCursor> Head(CancellationToken cancel) => Task.FromResult(_events.Head());

    public Task<int> Prune(DateTimeOffset before, CancellationToken cancel) => _writer.Prune(before, cancel);

    /// <summary>Safe to call again: the container disposes of what it hands out once for each port that it hands it out as.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, true)) return;
        await _indexer.DisposeAsync();
        await _writer.DisposeAsync();
        await _watch.DisposeAsync();
        _pool.Dispose();
        _head.Dispose();
    }

    private T? Find<T>(string id) where T : Document
    {
        if (_found.TryGet((typeof(T), id), out var known, out var now)) return (T)known;
        using var lease = _pool.Rent();
        using var row = lease.Connection.Prepared(TableOf(typeof(T)).Find).With(id);
        if (!row.Step()) return null;
        var document = Table.Read<T>(row, 0, 1);
        _found.Keep((typeof(T), id), document, now, row.Bytes(1).Length);
        return document;
    }

    private Table TableOf(Type type) =>
        _tables.GetValueOrDefault(type) ?? throw new InvalidOperationException($"{type.Name} is not among the document types that the store was opened with.");
}
