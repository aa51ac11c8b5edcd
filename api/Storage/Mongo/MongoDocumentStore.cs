using System.Collections.Frozen;
using System.Collections.Immutable;
using Linli.Api.Events;
using Linli.Api.Storage.Mongo.Log;
using Linli.Api.Storage.Mongo.Reading;
using Linli.Api.Storage.Mongo.Writing;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo;

/// <summary>The engine for a town: MongoDB, which any number of nodes share. Reads ask the primary, commits are transactions that a majority has.</summary>
public sealed partial class MongoDocumentStore
{
    private readonly MongoClient _client;
    private readonly IMongoDatabase _database;
    private readonly FrozenDictionary<Type, Shelf> _shelves;
    private readonly Stamps _stamps;
    private readonly LogState _log;
    private readonly Bell _bell;
    private readonly EventReader _events;
    private readonly Transactions _transactions;
    private readonly Writer _writer;
    private bool _isDisposed;

    private MongoDocumentStore(MongoClient client, IMongoDatabase database, Transactions transactions, ImmutableArray<Shelf> shelves, LogState log, MongoOptions options, EventTypes events, TimeProvider clock, ILogger logger)
    {
        (_client, _database, _transactions, _log, _stamps) = (client, database, transactions, log, new Stamps(database));
        _shelves = shelves.ToFrozenDictionary(shelf => shelf.Type.Type);
        _bell = new Bell(log, TimeSpan.FromMilliseconds(options.PollMilliseconds), logger);
        _events = new EventReader(log, events, _bell);
        _writer = new Writer(transactions, log, _stamps, clock, _bell.Ring, options.MostCommitsAtOnce);
    }

    /// <summary>Connects and makes the database fit the document types.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="types">The document types.</param>
    /// <param name="events">The event types.</param>
    /// <param name="clock">Tells the time of commits.</param>
    /// <param name="logger">Says where it is.</param>
    /// <param name="newestData">The data version that this program knows; a database with a greater one is refused.</param>
    /// <exception cref="StoreUnusableException">The server or database cannot be used; the message says why and what to do.</exception>
    public static async Task<MongoDocumentStore> Open(
        MongoOptions options, ImmutableArray<DocumentType> types, EventTypes events, TimeProvider clock, ILogger<MongoDocumentStore> logger, int newestData = int.MaxValue)
    {
        var client = Opening.Client(options);
        Transactions? transactions = null;
        try
        {
            await Opening.Check(client, options);
            var database = client.GetDatabase(options.Database);
            var (shelves, log) = (types.Select(type => new Shelf(type, database)).ToImmutableArray(), new LogState(database));
            await Opening.CheckLayout(database, newestData);
            // From here on a transaction that a dead node left open may be in the way.
            transactions = new Transactions(client);
            transactions.Join(database, logger);
            await Opening.Fit(database, shelves, log, logger);
            logger.LogInformation("Documents are kept in MongoDB, database {Database}", options.Database);
            return new MongoDocumentStore(client, database, transactions, shelves, log, options, events, clock, logger);
        }
        catch (Exception error)
        {
            if (transactions is not null) await transactions.DisposeAsync();
            client.Dispose();
            if (error is MongoCommandException { Code: Opening.Unauthorized }) throw new StoreUnusableException(Opening.NoRights(options));
            throw;
        }
    }

    public Task<T?> Find<T>(string id, CancellationToken cancel) where T : Document => Away.Ask(async () => (T?)await ShelfOf(typeof(T)).ById.Find(id, cancel));

    public Task<IReadOnlyList<T>> FindMany<T>(IReadOnlyCollection<string> ids, CancellationToken cancel) where T : Document => Away.Ask<IReadOnlyList<T>>(async () =>
    {
        if (ids.Count == 0) return [];
        var shelf = ShelfOf(typeof(T));
        var bodies = await shelf.Collection.Find(new BsonDocument("_id", new BsonDocument("$in", new BsonArray(ids.Distinct())))).Project<BsonDocument>(shelf.Shown ?? []).ToListAsync(cancel);
        var found = bodies.ToDictionary(body => body["_id"].AsString, Bodies.Read<T>);
        return [.. ids.Select(found.GetValueOrDefault).OfType<T>()];
    });

    public Task<Page<T>> List<T>(Query<T> query, CancellationToken cancel) where T : Document => Away.Ask(() => Lists.Page(ShelfOf(typeof(T)), query, cancel));

    public Task<long> Count<T>(Query<T> query, CancellationToken cancel) where T : Document => Away.Ask(() => Lists.Count(ShelfOf(typeof(T)), query, cancel));

    public Task<Page<T>> Search<T>(SearchQuery query, CancellationToken cancel) where T : Document, ISearchable => Away.Ask(() => Lists.Search<T>(ShelfOf(typeof(T)), query, cancel));

    public Task Commit(Changes changes, CancellationToken cancel) =>
        cancel.IsCancellationRequested ? Task.FromCanceled(cancel) : _writer.Commit(new Commitment(changes, ShelfOf, cancel));

    public async ValueTask<long> Stamp(string scope, CancellationToken cancel) => await Away.Ask(() => _stamps.Of(scope, cancel));

    public IAsyncEnumerable<LoggedEvent> Tail(EventCursor after, CancellationToken cancel) => _events.Tail(after, cancel);

    public Task<IReadOnlyList<LoggedEvent>> Missed(string topic, EventCursor after, EventCursor upTo, int limit, CancellationToken cancel) =>
        Away.Ask(() => _events.Missed(topic, after, upTo, limit, cancel));

    public Task<EventCursor> Head(CancellationToken cancel) => Away.Ask(() => _log.Head(cancel));

    public Task<int> Prune(DateTimeOffset before, CancellationToken cancel) => Away.Ask(() => _events.Prune(before, cancel));

    /// <summary>Safe to call again: the container disposes of what it hands out once for each port that it hands it out as.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, true)) return;
        await _writer.DisposeAsync();
        await _bell.DisposeAsync();
        await _transactions.DisposeAsync();
        _client.Dispose();
    }

    private Shelf ShelfOf(Type type) =>
        _shelves.GetValueOrDefault(type) ?? throw new InvalidOperationException($"{type.Name} is not among the document types that the store was opened with.");
}
