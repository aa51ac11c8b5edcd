using System.Reflection;
using Linli.Api.Events;
using Linli.Api.Storage;
using Linli.Api.Storage.Sqlite;
using Linli.Api.Storage.Whole;
using Microsoft.Extensions.Logging.Abstractions;
#if WITH_MONGO
using Linli.Api.Storage.Mongo;
using MongoDB.Driver;
#endif

namespace Linli.Load.Storage;

/// <summary>What the servers under measure keep their documents in: a file in the data folder, or a database of that folder's name on a MongoDB server.</summary>
/// <param name="Url">The server's connection string; null for the file.</param>
public sealed record Engine(string? Url)
{
    private static readonly Assembly[] WithOurs = [typeof(Document).Assembly, typeof(Engine).Assembly];

    public string Name => Url is null ? "sqlite" : "mongodb";

    /// <summary>The server's settings for a data folder.</summary>
    public string[] Settings(string folder) => Url is null ? [] : ["--Storage:Engine=mongodb", $"--Storage:MongoDb:Url={Url}", $"--Storage:MongoDb:Database={DatabaseOf(folder)}"];

    /// <summary>As <c>linli move</c> names it.</summary>
    public string Address(string folder)
    {
        if (Url is null) return $"sqlite:{folder}";
        var query = Url.IndexOf('?', StringComparison.Ordinal);
        var (servers, options) = query < 0 ? (Url, "") : (Url[..query], Url[query..]);
        return $"{servers.TrimEnd('/')}/{DatabaseOf(folder)}{options}";
    }

    /// <summary>The documents of a data folder, without a server around them.</summary>
    public async Task<IDocumentStore> Open(string folder) => await WholeStores.Open(Address(folder), isMade: false);

    private static string DatabaseOf(string folder) => $"linli-load-{Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}";

#if WITH_MONGO
    /// <summary>A store that also holds this program's own documents.</summary>
    public async Task<IDocumentStore> OpenWithOurs(string folder) => Url is null ? OpenFile(folder)
        : await MongoDocumentStore.Open(new MongoOptions { Url = Url, Database = DatabaseOf(folder) }, DocumentType.In(WithOurs), new EventTypes(WithOurs), TimeProvider.System, NullLogger<MongoDocumentStore>.Instance);

    /// <summary>Whether there are documents outside the folder, where the engine keeps them there.</summary>
    public async Task<bool> IsThere(string folder)
    {
        if (Url is null) return true;
        using var client = new MongoClient(Url);
        using var names = await client.ListDatabaseNamesAsync();
        return (await names.ToListAsync()).Contains(DatabaseOf(folder));
    }

    /// <summary>Forgets what is kept outside the folder.</summary>
    public async Task Drop(string folder)
    {
        if (Url is null) return;
        using var client = new MongoClient(Url);
        await client.DropDatabaseAsync(DatabaseOf(folder));
    }
#else
    public Task<IDocumentStore> OpenWithOurs(string folder) => Task.FromResult<IDocumentStore>(Url is null ? OpenFile(folder) : throw new InvalidOperationException("Built without MongoDB."));

    public Task<bool> IsThere(string folder) => Task.FromResult(Url is null || folder.Length == 0);

    public Task Drop(string folder) => Url is null || folder.Length == 0 ? Task.CompletedTask : throw new InvalidOperationException("Built without MongoDB.");
#endif

    private static SqliteDocumentStore OpenFile(string folder) => SqliteDocumentStore.Open(
        new SqliteOptions { Path = Path.Combine(folder, "linli.db") }, DocumentType.In(WithOurs), new EventTypes(WithOurs), TimeProvider.System, NullLogger<SqliteDocumentStore>.Instance);
}
