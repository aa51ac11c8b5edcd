using System.Diagnostics;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo.Writing;

/// <summary>
/// Runs work as one transaction by the driver's rules: what surely left nothing behind is done again, a commit whose answer was lost is asked for again
/// until its outcome is known. Pauses grow with the tries, so that nodes that collide do not collide for ever.
/// </summary>
internal sealed class Transactions(IMongoClient client) : IAsyncDisposable
{
    // The server forgets a session that has been idle for half an hour.
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(10);
    // Longer than a replica set takes to elect another primary, so that callers who wait see a delay rather than an error.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private const int LongestPause = 40;

    private static readonly TransactionOptions Options = new(ReadConcern.Snapshot, ReadPreference.Primary, WriteConcern.WMajority.With(journal: true));

    private IClientSessionHandle _session = Begin(client);
    private long _used = Stopwatch.GetTimestamp();
    private Nodes? _nodes;

    /// <summary>Tells the other nodes in which session this one works, from now on and as long as it lives.</summary>
    public void Join(IMongoDatabase database, ILogger logger) => _nodes = new Nodes(client, database, _session.ServerSession.Id, logger);

    public async ValueTask DisposeAsync()
    {
        if (_nodes is not null) await _nodes.DisposeAsync();
        _session.Dispose();
    }

    /// <summary>One at a time.</summary>
    /// <param name="work">Called again on each try, so it must not keep anything from an earlier one.</param>
    public async Task Run(Func<IClientSessionHandle, Task> work)
    {
        var began = Stopwatch.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            var session = await Session();
            session.StartTransaction(Options);
            try
            {
                await work(session);
                if (await IsCommitted(session, began)) return;
            }
            catch (Exception error)
            {
                await Abort(session);
                if (!(Away.IsUndone(error) || Away.IsInterrupted(error)) || Stopwatch.GetElapsedTime(began) > Patience) throw;
            }

            await Pause(attempt);
        }
    }

    // After a failure of the connection the driver does not use a session again.
    private async Task<IClientSessionHandle> Session()
    {
        if (_session.WrappedCoreSession.IsDirty || Stopwatch.GetElapsedTime(_used) > Idle)
        {
            _session.Dispose();
            _session = Begin(client);
            if (_nodes is not null) await _nodes.Move(_session.ServerSession.Id);
        }

        _used = Stopwatch.GetTimestamp();
        return _session;
    }

    private static IClientSessionHandle Begin(IMongoClient client) => client.StartSession(new ClientSessionOptions { CausalConsistency = false });

    /// <returns>False when it is sure that nothing was committed.</returns>
    private static async Task<bool> IsCommitted(IClientSessionHandle session, long began)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await session.CommitTransactionAsync();
                return true;
            }
            catch (Exception error) when (Stopwatch.GetElapsedTime(began) < Patience && (Away.IsUnknown(error) || Away.IsInterrupted(error) || error is TimeoutException))
            {
                await Pause(attempt);
            }
            catch (Exception error) when (Stopwatch.GetElapsedTime(began) < Patience && Away.IsUndone(error) && !Away.IsUnknown(error))
            {
                return false;
            }
        }
    }

    private static async Task Abort(IClientSessionHandle session)
    {
        if (!session.IsInTransaction) return;
        try
        {
            await session.AbortTransactionAsync();
        }
        catch (Exception error) when (error is MongoException or TimeoutException)
        {
            // The server ends by itself what it does not hear of any more.
        }
    }

    private static Task Pause(int attempt) => Task.Delay(Random.Shared.Next(Math.Min(LongestPause, 1 << Math.Min(attempt, 6))));
}
