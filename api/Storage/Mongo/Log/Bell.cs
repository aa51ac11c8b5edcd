using Linli.Api.Events;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo.Log;

/// <summary>
/// Wakes those who wait for events: at once for this node's, through one change stream for other nodes'. It only rings: what happened is read from the
/// log, whose positions say what a reader has seen, so a stream that breaks loses nothing and needs no token to go on.
/// </summary>
internal sealed class Bell : IAsyncDisposable
{
    // What servers without change streams, or whose user may not open one, answer: unknown stage, not a replica set, not supported, no such command, unauthorized.
    private static readonly int[] NoStreams = [13, 59, 115, 238, 303, 40324, 40573];
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromMilliseconds(500);

    private readonly LogState _log;
    private readonly TimeSpan _poll;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _listening;
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Bell(LogState log, TimeSpan poll, ILogger logger)
    {
        (_log, _poll, _logger) = (log, poll, logger);
        _listening = Task.Run(Listen);
    }

    /// <summary>Ends at the next ring. Take it before looking at the log, or a ring in between is missed.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Ring() => Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _listening;
        _end.Dispose();
        Ring();
    }

    private async Task Listen()
    {
        for (var hasStreams = true; !_end.IsCancellationRequested;)
        {
            try
            {
                if (hasStreams) await Follow();
                else await Poll();
            }
            catch (MongoCommandException refusal) when (hasStreams && NoStreams.Contains(refusal.Code))
            {
                hasStreams = false;
                _logger.LogInformation("The server has no change streams ({Code}): events of other nodes are looked for every {Milliseconds} ms", refusal.Code, _poll.TotalMilliseconds);
            }
            catch (Exception error) when (!_end.IsCancellationRequested)
            {
                // Readers look for themselves, and say what is wrong.
                _logger.LogWarning("Other nodes' events cannot be heard of ({Reason}); trying again", error.GetType().Name);
                Ring();
                await Task.Delay(PauseAfterFailure, _end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (Exception)
            {
                return;
            }
        }
    }

    private async Task Follow()
    {
        BsonDocument[] onlyPlaces = [new("$match", new BsonDocument("operationType", "insert")), new("$project", new BsonDocument("_id", 1))];
        using var stream = await _log.Events.WatchAsync<BsonDocument>(onlyPlaces, cancellationToken: _end.Token);
        do Ring();
        while (await stream.MoveNextAsync(_end.Token));
    }

    private async Task Poll()
    {
        for (var known = EventCursor.Start; ; await Task.Delay(_poll, _end.Token))
        {
            var head = await _log.Head(_end.Token);
            if (head != known) Ring();
            known = head;
        }
    }
}
