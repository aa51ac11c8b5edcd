using Linli.Api.Events;
using Linli.Api.Storage;
using Linli.Api.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace Linli.Tests.Storage.Sqlite;

/// <summary>A process that commits without pause and prints the id of each document once its commit is acknowledged; its first line comes before it opens the file.</summary>
internal static class WriteUntilKilled
{
    public const string Command = "write-until-killed";
    public const string Board = "kill";
    public const string CounterId = "counter";
    private const int Writers = 8;

    public static SqliteDocumentStore Open(string file) => SqliteDocumentStore.Open(
        new SqliteOptions { Path = file }, DocumentType.In(typeof(Leaflet).Assembly), new EventTypes(typeof(Leaflet).Assembly), TimeProvider.System, NullLogger<SqliteDocumentStore>.Instance);

    public static async Task<int> Run(string file)
    {
        Console.Out.WriteLine("opening");
        await using var store = Open(file);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(() => Write(store))));
        return 0;
    }

    private static async Task Write(SqliteDocumentStore store)
    {
        for (var number = 0; ; number++)
        {
            var leaflet = new Leaflet { Id = Document.NewId(), CommunityId = "c1", BoardId = Board, Tags = ["x", "y"], Text = number % 10 == 0 ? "见证" : null, WrittenAt = TimeProvider.System.GetUtcNow() };
            await store.Commit(new Changes().Increment<Leaflet>(CounterId, counter => counter.ReaderCount, 1).Add(leaflet).Announce(new LeafletHung(leaflet.Id) { Boards = [Board] }), CancellationToken.None);
            Console.Out.WriteLine(leaflet.Id);
        }
    }
}
