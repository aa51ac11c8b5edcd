using Linli.Api.Events;
using Linli.Api.Storage;
using Linli.Api.Storage.Evolving;
using Linli.Api.Storage.Mongo;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Tests.Storage.Mongo;

/// <summary>A database of this test alone, on the server that <c>LINLI_TEST_MONGODB</c> names.</summary>
internal sealed class TemporaryDatabase : IAsyncDisposable
{
    public const string Setting = "LINLI_TEST_MONGODB";

    public static string? Url => Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } url ? url : null;

    public static bool IsThere => Url is not null;

    public string Name { get; } = $"linli-test-{Guid.NewGuid().ToString("N")[..12]}";

    /// <summary>The connection string with a database in its path.</summary>
    public static string Address(string database)
    {
        var query = Url!.IndexOf('?', StringComparison.Ordinal);
        var (servers, options) = query < 0 ? (Url!, "") : (Url![..query], Url![query..]);
        return $"{servers.TrimEnd('/')}/{database}{options}";
    }

    public MongoOptions Options => new() { Url = Url!, Database = Name, PollMilliseconds = 20 };

    /// <summary>What is at rest, to look at without the engine.</summary>
    public IMongoDatabase AtRest => Client.GetDatabase(Name);

    private static MongoClient Client { get; } = new(Url ?? "mongodb://127.0.0.1");

    public Task<MongoDocumentStore> Open(TimeProvider? clock = null, ILogger<MongoDocumentStore>? log = null, int newestData = int.MaxValue) => MongoDocumentStore.Open(
        Options, [.. DocumentType.In(typeof(Leaflet).Assembly), DocumentType.Of<DataVersion>()],
        new EventTypes(typeof(Document).Assembly, typeof(Leaflet).Assembly), clock ?? TimeProvider.System, log ?? NullLogger<MongoDocumentStore>.Instance, newestData);

    public IMongoCollection<BsonDocument> Collection(string name) => AtRest.GetCollection<BsonDocument>(name);

    public async ValueTask DisposeAsync() => await Client.DropDatabaseAsync(Name);

    /// <summary>Every document of a database that an app under test uses.</summary>
    public static string Text(string name)
    {
        var database = Client.GetDatabase(name);
        return string.Join('\n', database.ListCollectionNames().ToList().SelectMany(collection => database.GetCollection<BsonDocument>(collection).Find(new BsonDocument()).ToList()).Select(document => document.ToJson()));
    }

    public static void Drop(string name) => Client.DropDatabase(name);
}
