using System.Threading.Channels;
using Linli.Api.Storage.Sqlite.Native;

namespace Linli.Api.Storage.Sqlite;

/// <summary>
/// The one writer: takes everything that waits, commits it as one transaction with one write to the disk, then answers.
/// While the disk works the next group gathers, so the busier it is the cheaper a commit gets.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    private readonly Connection _connection;
    private readonly SqliteOptions _options;
    private readonly TimeProvider _clock;
    private readonly Action _wake;
    private readonly Channel<Commitment> _waiting = Channel.CreateUnbounded<Commitment>();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isCarrying;

    /// <param name="connection">Owned by the writer from now on.</param>
    /// <param name="options">Settings of the engine.</param>
    /// <param name="clock">Dates the events.</param>
    /// <param name="wake">Called after a group with events or words has been committed.</param>
    public Writer(Connection connection, SqliteOptions options, TimeProvider clock, Action wake)
    {
        (_connection, _options, _clock, _wake) = (connection, options, clock, wake);
        new Thread(Loop) { IsBackground = true, Name = "sqlite writer" }.Start();
    }

    public Task Commit(Commitment commitment)
    {
        ObjectDisposedException.ThrowIf(!_waiting.Writer.TryWrite(commitment), this);
        return commitment.Task;
    }

    /// <summary>Forgets events in small steps, so that commits pass in between.</summary>
    public async Task<int> Prune(DateTimeOffset before, CancellationToken cancel)
    {
        for (var total = 0; ;)
        {
            var step = new PruneStep(before.ToUnixTimeMilliseconds(), cancel);
            await Commit(step);
            total += step.Forgotten;
            if (step.Forgotten < PruneStep.Most) return total;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _ended.Task;
        _connection.Dispose();
    }

    private void Loop()
    {
        var gathering = new Gathering(_waiting.Reader, _options.MostCommitsAtOnce);
        while (gathering.Next() is { } group)
        {
            CommitAll(group);
        }

        _ended.SetResult();
    }

    private void CommitAll(IReadOnlyList<Commitment> group)
    {
        try
        {
            CommitTogether(group);
        }
        catch (SqliteFailure) when (group.Count > 1 && _isCarrying)
        {
            // One of them may be the cause: its neighbours must not suffer for it. A file that is held or a full disk is nobody's fault.
            foreach (var alone in group) CommitAll([alone]);
        }
        catch (Exception error)
        {
            foreach (var commitment in group) commitment.TrySetException(error);
        }
    }

    private void CommitTogether(IReadOnlyList<Commitment> group)
    {
        _isCarrying = false;
        var now = _clock.GetUtcNow().ToUnixTimeMilliseconds();
        var refused = new List<(Commitment, Exception)>();
        var apply = new Apply(_connection);
        try
        {
            _connection.Prepared("BEGIN IMMEDIATE").Run();
            _isCarrying = true;
            foreach (var commitment in group)
            {
                if (Refusal(apply, commitment, now) is { } refusal) refused.Add((commitment, refusal));
            }

            apply.Finish(now);
            _isCarrying = false;
            _connection.Prepared("COMMIT").Run();
        }
        catch
        {
            if (_connection.IsInTransaction) _connection.Execute("ROLLBACK");
            throw;
        }

        foreach (var (commitment, refusal) in refused) commitment.TrySetException(refusal);
        foreach (var commitment in group) commitment.TrySetResult();
        if (apply.HasNews) _wake();
    }

    private Exception? Refusal(Apply apply, Commitment commitment, long now)
    {
        _connection.Prepared("SAVEPOINT one").Run();
        try
        {
            apply.Carry(commitment, now);
            _connection.Prepared("RELEASE one").Run();
            return null;
        }
        catch (Exception refusal) when (refusal is ConflictException or DuplicateException or ArgumentException && _connection.IsInTransaction)
        {
            _connection.Prepared("ROLLBACK TO one").Run();
            _connection.Prepared("RELEASE one").Run();
            return refusal;
        }
    }
}
