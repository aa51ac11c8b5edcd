using System.Collections.Immutable;
using Linli.Api.Storage.Evolving;
using Linli.Api.Storage.Mongo.Log;
using Linli.Api.Storage.Mongo.Writing;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo;

/// <summary>Connects, looks whether server and database can be used, and makes the database fit the document types; or says what is wrong.</summary>
internal static class Opening
{
    private const string LayoutName = "linli.layout";
    private const int Latest = 1;

    // MongoDB 5.0: the first that keeps a partial index beside another one with the same keys.
    private const int LeastWireVersion = 13;

    private static readonly TimeSpan ShortLook = TimeSpan.FromSeconds(1);

    public const int Unauthorized = 13;

    public static MongoClient Client(MongoOptions options)
    {
        try
        {
            var settings = MongoClientSettings.FromConnectionString(options.Url);
            settings.ApplicationName ??= "linli";
            if (!options.Url.Contains("serverSelectionTimeoutMS", StringComparison.OrdinalIgnoreCase)) settings.ServerSelectionTimeout = TimeSpan.FromSeconds(options.PatienceSeconds);
            if (!options.Url.Contains("connectTimeoutMS", StringComparison.OrdinalIgnoreCase)) settings.ConnectTimeout = TimeSpan.FromSeconds(options.PatienceSeconds);
            // What a person just wrote is what they read, and what was answered survives a fail-over.
            settings.ReadPreference = ReadPreference.Primary;
            settings.WriteConcern = WriteConcern.WMajority.With(journal: true);
            return new MongoClient(settings);
        }
        catch (Exception error) when (error is MongoConfigurationException or ArgumentException or FormatException)
        {
            throw new StoreUnusableException($"{MongoOptions.Section}:Url cannot be understood: {Reason(error)}");
        }
    }

    /// <summary>What the driver says is wrong with a connection string, unless it repeats the string: what it leaves of a password that was not encoded is too much.</summary>
    public static string Reason(Exception error) => error.Message.Contains("://", StringComparison.Ordinal) || error.Message.Contains("Host '", StringComparison.Ordinal)
        ? "its form is mongodb://USER:PASSWORD@HOST:PORT,…/?OPTIONS, and in the user and password : / ? # [ ] @ % must be percent-encoded." : error.Message;

    public static string NoRights(MongoOptions options) =>
        $"The user in {MongoOptions.Section}:Url may not do what Linli needs: give it the role readWrite on the database {options.Database}.";

    public static async Task Check(IMongoClient client, MongoOptions options)
    {
        if (Unfit(await Hello(client, options)) is { } why) throw new StoreUnusableException(why);
    }

    /// <summary>Why a server that says this of itself cannot be used, and what to do; null when it can.</summary>
    /// <param name="hello">What it says.</param>
    /// <param name="set">The replica set that the URL names, if it does.</param>
    public static string? Unfit(BsonDocument hello, string? set = null)
    {
        if (hello.GetValue("isreplicaset", false).ToBoolean())
            return $"The server in {MongoOptions.Section}:Url is to be a member of a replica set that nobody has made yet: run rs.initiate() once in mongosh.";
        if (!hello.Contains("setName") && hello.GetValue("msg", "") != "isdbgrid")
        {
            return $"The server in {MongoOptions.Section}:Url is a standalone one; Linli commits in transactions, which need a replica set (one member is enough). "
                + "Start it with --replSet rs0, run rs.initiate() once in mongosh, and add ?replicaSet=rs0 to the URL.";
        }

        if (set is not null && hello.GetValue("setName", set) is { } name && name != set)
            return $"The server in {MongoOptions.Section}:Url belongs to the replica set {name}, and the URL says replicaSet={set}.";
        return hello["maxWireVersion"].ToInt32() < LeastWireVersion ? $"The server in {MongoOptions.Section}:Url is older than MongoDB 5.0. Upgrade it." : null;
    }

    public static async Task Fit(IMongoDatabase database, ImmutableArray<Shelf> shelves, LogState log, ILogger logger)
    {
        await log.Make();
        var there = (await (await database.ListCollectionNamesAsync()).ToListAsync()).ToHashSet();
        // Never inside a transaction: that would hold up everybody's first commits.
        foreach (var name in shelves.Select(shelf => shelf.Type.Name).Append(Stamps.Name).Where(name => !there.Contains(name))) await Make(database, name);
        foreach (var shelf in shelves) await Indexes.Fit(shelf, isNew: !there.Contains(shelf.Type.Name), logger);
    }

    private static async Task<BsonDocument> Hello(IMongoClient client, MongoOptions options)
    {
        var patience = TimeSpan.FromSeconds(options.StartSeconds);
        using var enough = new CancellationTokenSource(patience);
        while (true)
        {
            try
            {
                return await client.GetDatabase("admin").RunCommandAsync<BsonDocument>(new BsonDocument("hello", 1), cancellationToken: enough.Token);
            }
            catch (MongoAuthenticationException error)
            {
                throw new StoreUnusableException($"The server in {MongoOptions.Section}:Url does not accept the user and password given there.", error);
            }
            catch (Exception error) when (Away.IsAway(error) && !enough.IsCancellationRequested)
            {
                // It may be starting just as we are.
            }
            catch (Exception error) when (Away.IsAway(error) || error is OperationCanceledException)
            {
                throw new StoreUnusableException(await Explanation(options)
                    ?? $"No primary of the servers in {MongoOptions.Section}:Url answered within {patience.TotalSeconds:0} seconds. Check that they run, that their replica set is initiated and that its name is the URL's.", error);
            }
        }
    }

    // The driver looks past a server that is not of the URL's set. Asked directly it says what it is.
    private static async Task<string?> Explanation(MongoOptions options)
    {
        var url = new MongoUrl(options.Url);
        if (url.Scheme != MongoDB.Driver.Core.Configuration.ConnectionStringScheme.MongoDB) return null;
        foreach (var server in url.Servers)
        {
            var alone = MongoClientSettings.FromUrl(url);
            (alone.ReplicaSetName, alone.Servers, alone.DirectConnection) = (null, [server], true);
            alone.ServerSelectionTimeout = alone.ConnectTimeout = ShortLook;
            try
            {
                using var client = new MongoClient(alone);
                if (Unfit(await client.GetDatabase("admin").RunCommandAsync<BsonDocument>(new BsonDocument("hello", 1)), url.ReplicaSetName) is { } why) return why;
            }
            catch (Exception error) when (error is MongoException or TimeoutException)
            {
                // Nothing can be said of this one.
            }
        }

        return null;
    }

    public static async Task CheckLayout(IMongoDatabase database, int newestData)
    {
        var layouts = database.GetCollection<BsonDocument>(LayoutName);
        var name = database.DatabaseNamespace.DatabaseName;
        if (await layouts.Find(new BsonDocument("_id", "layout")).FirstOrDefaultAsync() is { } layout)
        {
            if (layout["version"].ToInt32() > Latest)
                throw new StoreUnusableException($"The database {name} was written by a newer version of this server (layout {layout["version"]}, this one knows {Latest}). Start the newer version, or restore a backup.");
            if (await DataOf(database) is var data && data > newestData) throw DataVersion.Newer($"The database {name}", data, newestData);
            return;
        }

        if ((await (await database.ListCollectionNamesAsync()).ToListAsync()).Any(collection => collection != LayoutName && !collection.StartsWith("system.", StringComparison.Ordinal)))
            throw new StoreUnusableException($"The database {name} is another program's. Name another one in {MongoOptions.Section}:Database.");
        await layouts.UpdateOneAsync(new BsonDocument("_id", "layout"), new BsonDocument("$setOnInsert", new BsonDocument("version", Latest)), new UpdateOptions { IsUpsert = true });
    }

    // Before anything is made to fit: what is not declared here may be what the newer version declares.
    private static async Task<long> DataOf(IMongoDatabase database) =>
        (await database.GetCollection<BsonDocument>(DocumentType.Of<DataVersion>().Name).Find(new BsonDocument("_id", DataVersion.TheOne)).FirstOrDefaultAsync())?.GetValue("number", 0).ToInt64() ?? 0;

    private static async Task Make(IMongoDatabase database, string name)
    {
        try
        {
            await database.CreateCollectionAsync(name);
        }
        catch (MongoCommandException made) when (made.CodeName == "NamespaceExists" || made.Code == 48)
        {
            // Another node, starting too, was faster.
        }
    }
}
