using System.Diagnostics;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo.Writing;

/// <summary>
/// Who writes to the database. A node that is killed leaves its open transaction to the server, which ends it after a minute and until then keeps everybody
/// from what it touched, the end of the log first of all. So each node says in which session it works and that it lives, and the others end what a
/// dead one has left. Ending a living one's by mistake does no harm: it begins again.
/// </summary>
internal sealed class Nodes : IAsyncDisposable
{
    public const string Name = "linli.nodes";

    private const string Beat = "beat";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(5);

    private readonly IMongoDatabase _admin;
    private readonly IMongoCollection<BsonDocument> _nodes;
    private readonly ILogger _logger;
    private readonly BsonDocument _own = new("_id", Guid.NewGuid().ToString("N"));
    private readonly CancellationTokenSource _end = new();
    // Beats of others and since when they are the same, by our own clock: theirs may be wrong.
    private readonly Dictionary<BsonValue, (BsonValue Beat, long Since)> _seen = [];
    private readonly Task _living;
    private volatile BsonDocument _session;

    public Nodes(IMongoClient client, IMongoDatabase database, BsonDocument session, ILogger logger)
    {
        (_admin, _nodes, _session, _logger) = (client.GetDatabase("admin"), database.GetCollection<BsonDocument>(Name), session, logger);
        _living = Task.Run(Live);
    }

    /// <summary>From now on this node works in another session. Returns when the others can know.</summary>
    public Task Move(BsonDocument session)
    {
        _session = session;
        return Say(_end.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _living;
        _end.Dispose();
        try
        {
            using var enough = new CancellationTokenSource(Pause);
            await _nodes.DeleteOneAsync(_own, enough.Token);
        }
        catch (Exception error) when (error is MongoException or TimeoutException or OperationCanceledException)
        {
            // The others take it for dead, and find nothing left behind.
        }
    }

    private async Task Live()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                await Say(_end.Token);
                await Bury(_end.Token);
            }
            catch (Exception) when (!_end.IsCancellationRequested)
            {
                // A server that is away is said by those who need it. Nobody is silent because we cannot hear.
                _seen.Clear();
            }
            catch (Exception)
            {
                return;
            }

            await Task.Delay(Pause, _end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Say(CancellationToken cancel) => await _nodes.UpdateOneAsync(_own, new BsonDocument { { "$set", new BsonDocument("session", _session) }, { "$inc", new BsonDocument(Beat, 1L) } }, new UpdateOptions { IsUpsert = true }, cancel);

    private async Task Bury(CancellationToken cancel)
    {
        foreach (var node in await _nodes.Find(new BsonDocument("_id", new BsonDocument("$ne", _own["_id"]))).ToListAsync(cancel))
        {
            var (id, beat) = (node["_id"], node[Beat]);
            if (!_seen.TryGetValue(id, out var before) || before.Beat != beat)
            {
                _seen[id] = (beat, Stopwatch.GetTimestamp());
                continue;
            }

            if (Stopwatch.GetElapsedTime(before.Since) < Silence) continue;
            await _admin.RunCommandAsync<BsonDocument>(new BsonDocument("killSessions", new BsonArray { node["session"] }), cancellationToken: cancel);
            await _nodes.DeleteOneAsync(new BsonDocument { { "_id", id }, { Beat, beat } }, cancel);
            _seen.Remove(id);
            _logger.LogWarning("A node that has not been heard of for {Seconds} s has been forgotten, and what it had not committed", Silence.TotalSeconds);
        }
    }
}
