using System.Reflection;
using Linli.Api.Events;
using Linli.Api.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
#if WITH_MONGO
using Linli.Api.Storage.Mongo;
#endif

namespace Linli.Api.Storage.Whole;

/// <summary>Opens a store by its address, without a server around it: <c>sqlite:</c> and a file or data folder, or MongoDB's connection string with the database in its path.</summary>
public static class WholeStores
{
    private const string Sqlite = "sqlite:";
    private const string Mongo = "mongodb";
    private static readonly Assembly[] Ours = [typeof(Document).Assembly];

    public static bool IsAddress(string text) => text.StartsWith(Sqlite, StringComparison.Ordinal) && text.Length > Sqlite.Length
        || text.StartsWith($"{Mongo}://", StringComparison.Ordinal) || text.StartsWith($"{Mongo}+srv://", StringComparison.Ordinal);

    /// <param name="address">See above.</param>
    /// <param name="isMade">Whether a file that is not there is made.</param>
    /// <param name="newestData">The data version that this program knows; a store with a greater one is refused.</param>
    /// <exception cref="StoreUnusableException">It cannot be opened; the message says why.</exception>
    public static Task<IWholeStore> Open(string address, bool isMade, int newestData = int.MaxValue) =>
        address.StartsWith(Sqlite, StringComparison.Ordinal) ? Task.FromResult<IWholeStore>(OpenFile(address[Sqlite.Length..], isMade, newestData)) : OpenDatabase(address, newestData);

    private static SqliteDocumentStore OpenFile(string path, bool isMade, int newestData)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, "linli.db") : path;
        if (!isMade && !File.Exists(file)) throw new StoreUnusableException($"There is no file {Path.GetFullPath(file)}.");
        return SqliteDocumentStore.Open(new SqliteOptions { Path = file }, DocumentType.In(Ours), new EventTypes(Ours), TimeProvider.System, NullLogger<SqliteDocumentStore>.Instance, newestData);
    }

#if WITH_MONGO
    private static async Task<IWholeStore> OpenDatabase(string url, int newestData) => await MongoDocumentStore.Open(
        MongoOptions.At(url), DocumentType.In(Ours), new EventTypes(Ours), TimeProvider.System, NullLogger<MongoDocumentStore>.Instance, newestData);
#else
    private static Task<IWholeStore> OpenDatabase(string url, int newestData) =>
        throw new StoreUnusableException($"{url.Split("://")[0]}: this build was made without MongoDB. Build with -p:WithMongo=true (the container image has it).");
#endif
}
