#if WITH_MONGO
using System.Security.Cryptography;
using System.Text;
using Linli.Tests.Storage.Mongo;
#endif

namespace Linli.Tests.Support;

/// <summary>The engine that apps and processes under test run on: the embedded one, or MongoDB when <c>LINLI_TEST_MONGODB</c> names a server. Whoever shares a folder shares the database.</summary>
internal static class TestEngine
{
#if WITH_MONGO
    public static IEnumerable<(string Key, string Value)> Settings(string folder) => TemporaryDatabase.Url is not { } url ? [] :
        [("Storage:Engine", "mongodb"), ("Storage:MongoDb:Url", url), ("Storage:MongoDb:Database", DatabaseOf(folder))];

    /// <summary>Where the store of a folder's apps is, as <c>linli move</c> names it.</summary>
    public static string Address(string folder) => TemporaryDatabase.IsThere ? TemporaryDatabase.Address(DatabaseOf(folder)) : $"sqlite:{folder}";

    /// <summary>Deletes the folder, and the database that belongs to it.</summary>
    public static void Forget(string folder)
    {
        if (TemporaryDatabase.IsThere) TemporaryDatabase.Drop(DatabaseOf(folder));
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Everything that is kept outside the folder, as text.</summary>
    public static string AtRest(string folder) => TemporaryDatabase.IsThere ? TemporaryDatabase.Text(DatabaseOf(folder)) : "";

    private static string DatabaseOf(string folder) => $"linli-test-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(folder))).AsSpan(0, 6))}";
#else
    public static IEnumerable<(string Key, string Value)> Settings(string folder) => folder.Length > 0 ? [] : throw new ArgumentException("No folder.");

    public static string Address(string folder) => $"sqlite:{folder}";

    public static void Forget(string folder) => Directory.Delete(folder, recursive: true);

    public static string AtRest(string folder) => folder.Length > 0 ? "" : throw new ArgumentException("No folder.");
#endif
}
