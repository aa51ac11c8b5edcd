using System.Collections.Immutable;
using Linli.Api.Storage.Evolving;
using Linli.Api.Storage.Sqlite.Native;

namespace Linli.Api.Storage.Sqlite;

/// <summary>The layout of what the engine itself keeps, step by step. Only ever append; document tables follow their types (<see cref="Layout"/>).</summary>
internal static class Migrations
{
    // "Linl": marks the file as ours.
    private const int ApplicationId = 0x4C696E6C;

    private static readonly ImmutableArray<string> Steps =
    [
        """
        CREATE TABLE event_log(position INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, type TEXT NOT NULL, topics TEXT NOT NULL, body TEXT NOT NULL);
        CREATE TABLE event_topic(topic TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY(topic, position)) WITHOUT ROWID;
        CREATE TABLE stamp(scope TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
        """,
        // So that the search file knows whose it is.
        """
        CREATE TABLE file(id TEXT NOT NULL);
        INSERT INTO file VALUES(lower(hex(randomblob(16))));
        """,
    ];

    public static int Latest => Steps.Length;

    public static void Check(Connection connection, string path, int newestData)
    {
        var version = connection.Number("PRAGMA user_version");
        var owner = connection.Number("PRAGMA application_id");
        if (owner != ApplicationId && connection.Number("SELECT count(*) FROM sqlite_schema") > 0)
            throw new StoreUnusableException($"{path} is a database of another program. Name another file in {SqliteOptions.Section}:Path.");
        if (version > Latest)
            throw new StoreUnusableException($"{path} was written by a newer version of this server (layout {version}, this one knows {Latest}). Start the newer version, or restore a backup.");
        if (DataOf(connection) is var data && data > newestData) throw DataVersion.Newer(path, data, newestData);
    }

    // Before any table is made to fit: what is not declared here may be what the newer version declares.
    private static long DataOf(Connection connection)
    {
        var table = DocumentType.Of<DataVersion>().Name;
        return connection.Number($"SELECT count(*) FROM sqlite_schema WHERE name='{table}'") == 0 ? 0
            : connection.Number($"SELECT coalesce(max(json_extract(body,'$.number')),0) FROM {Table.Quote(table)}");
    }

    public static void Run(Connection connection)
    {
        for (var step = (int)connection.Number("PRAGMA user_version"); step < Latest; step++) connection.Execute(Steps[step]);
        connection.Execute($"PRAGMA application_id={ApplicationId}; PRAGMA user_version={Latest};");
    }
}
