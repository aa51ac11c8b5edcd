using System.Collections.Immutable;
using Linli.Api.Storage.Sqlite.Native;

namespace Linli.Api.Storage.Sqlite.Search;

/// <summary>
/// Follows the commits and takes changed documents into the full-text indexes, many at once. It looks at a document as it is now, so
/// doing one twice, or late, is right too. Every process does it; the search file's write lock decides who.
/// </summary>
internal sealed class Indexer : IAsyncDisposable
{
    // Lets changes gather, so that the index writes fewer and larger parts. A search does not wait for it.
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(50);

    private readonly Connection _search;
    private readonly ReadPool _documents;
    private readonly Watch _watch;
    private readonly Writer _writer;
    private readonly ILogger _log;
    private readonly ImmutableArray<SearchTable> _tables;
    private readonly AutoResetEvent _demand = new(false);
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _progress = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _isEnding;

    public Indexer(Connection search, ReadPool documents, Watch watch, Writer writer, IEnumerable<SearchTable> tables, ILogger log)
    {
        (_search, _documents, _watch, _writer, _log) = (search, documents, watch, writer, log);
        _tables = [.. tables];
        new Thread(Loop) { IsBackground = true, Name = "sqlite indexer", Priority = ThreadPriority.BelowNormal }.Start();
    }

    /// <summary>Ends when everything committed before the call can be found, or after a while if the indexer cannot keep up.</summary>
    public async Task CatchUp(SearchTable table, CancellationToken cancel)
    {
        long last;
        using (var lease = _documents.Rent()) last = lease.Connection.Number(table.Last);
        var deadline = Environment.TickCount64 + 2000;
        while (true)
        {
            var progress = Volatile.Read(ref _progress).Task;
            if (table.Done >= last || Environment.TickCount64 > deadline) return;
            _demand.Set();
            await Task.WhenAny(progress, Task.Delay(250, cancel));
            cancel.ThrowIfCancellationRequested();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _isEnding = true;
        _demand.Set();
        _watch.Wake();
        await _ended.Task;
        _search.Dispose();
        _demand.Dispose();
    }

    private void Loop()
    {
        while (!_isEnding)
        {
            var next = _watch.Next;
            if (AdvanceAll()) continue;
            WaitHandle.WaitAny([((IAsyncResult)next).AsyncWaitHandle, _demand]);
            if (!_isEnding) _demand.WaitOne(Gathering);
        }

        _ended.SetResult();
    }

    private bool AdvanceAll()
    {
        try
        {
            return _tables.Select(Advance).ToArray().Any(isMore => isMore);
        }
        catch (Exception error)
        {
            _log.LogError(error, "The search index could not follow; it is tried again with the next commit or search");
            GiveUp();
            return false;
        }
    }

    // Some failures have rolled back by themselves.
    private void GiveUp()
    {
        try
        {
            if (_search.IsInTransaction) _search.Execute("ROLLBACK");
        }
        catch (SqliteFailure failure)
        {
            _log.LogError(failure, "The search index could not be rolled back");
        }
    }

    /// <summary>Takes in the next changes, and some of what must be made anew.</summary>
    /// <returns>Whether there is more at once.</returns>
    private bool Advance(SearchTable table)
    {
        using var lease = _documents.Rent();
        if (table.Done >= lease.Connection.Number(table.Last) && !table.IsRemaking) return false;
        _search.Execute("BEGIN IMMEDIATE");
        var batch = IndexBatch.Next(_search, lease.Connection, table);
        batch.Take(_search, lease.Connection, table);
        _search.Execute("COMMIT");
        if (batch.Done > table.Done) _ = _writer.Commit(new ForgetWaiting(table, batch.Done));
        table.Done = batch.Done;
        table.IsRemaking = batch.Remake is not null;
        Interlocked.Exchange(ref _progress, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
        return batch.IsFull || table.IsRemaking;
    }
}
