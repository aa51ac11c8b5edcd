using Linli.Api.Storage.Sqlite.Native;

namespace Linli.Api.Storage.Sqlite;

/// <summary>Wakes those who wait for events: at once for this process, by looking often for commits of others.</summary>
internal sealed class Watch : IAsyncDisposable
{
    private readonly Connection _connection;
    private readonly PeriodicTimer _timer;
    private readonly Task _looking;
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Watch(Connection connection, TimeSpan interval)
    {
        _connection = connection;
        // Real time on purpose: it is about other processes, not about the forum's clock.
        _timer = new PeriodicTimer(interval);
        _looking = Look();
    }

    /// <summary>Ends at the next wake. Take it before looking at the log, or a wake in between is missed.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Wake() => Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

    public async ValueTask DisposeAsync()
    {
        _timer.Dispose();
        await _looking;
        _connection.Dispose();
        Wake();
    }

    /// <summary>Changes with every commit of another connection; null when it cannot be read at the moment, and those who wait look for themselves.</summary>
    private long? Version()
    {
        try
        {
            return _connection.Number("PRAGMA data_version");
        }
        catch (SqliteFailure)
        {
            return null;
        }
    }

    private async Task Look()
    {
        var known = 0L;
        while (await _timer.WaitForNextTickAsync())
        {
            var now = Version() ?? known + 1;
            if (now != known) Wake();
            known = now;
        }
    }
}
