#if WITH_MONGO
using Linli.Tests.Storage.Mongo;
#endif

namespace Linli.Tests.Support;

// The engine that the whole suite runs on: the embedded one, or MongoDB when LINLI_TEST_MONGODB names a server.
public sealed partial class ForumApp
{
#if WITH_MONGO
    public static string? EngineUrl => TemporaryDatabase.Url;

    private static Task DropEngine(string folder) => EngineUrl is null ? Task.CompletedTask : TemporaryDatabase.Drop(DatabaseOf(folder));
#else
    public static string? EngineUrl => null;

    private static Task DropEngine(string folder) => Task.CompletedTask;
#endif

    private static void AddEngine(Dictionary<string, string?> settings, string folder)
    {
        if (EngineUrl is not { } url) return;
        settings["Storage:Engine"] = "mongodb";
        settings["Storage:MongoDb:Url"] = url;
        settings["Storage:MongoDb:Database"] = DatabaseOf(folder);
    }

    // Apps on one folder are nodes of one installation, whatever the engine.
    private static string DatabaseOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
}
