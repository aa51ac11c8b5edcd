using Linli.Api.Events;
using Linli.Api.Storage;
using Linli.Api.Storage.Sqlite;
using Linli.Api.Storage.Sqlite.Native;
using Linli.Tests.Support;

namespace Linli.Tests.Storage.Sqlite;

/// <summary>A file that an earlier version left is made to fit this one.</summary>
public sealed class OlderFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Leaflet _leaflet = new() { Id = "1", CommunityId = "c1", BoardId = "b1", Shelf = "s", Tags = ["t"], Slug = "dogs", Text = "电梯", WrittenAt = TestClock.Start };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_of_the_first_layout_keeps_its_documents_and_events()
    {
        // Exactly what the first version made.
        Change("""
            CREATE TABLE event_log(position INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, type TEXT NOT NULL, topics TEXT NOT NULL, body TEXT NOT NULL);
            CREATE TABLE event_topic(topic TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY(topic, position)) WITHOUT ROWID;
            CREATE TABLE stamp(scope TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
            CREATE TABLE "leaflet"(seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, words INTEGER, body TEXT NOT NULL);
            INSERT INTO "leaflet" VALUES(7,'1',3,5,'{"id":"1","communityId":"c1","boardId":"b1","shelf":"s","tags":["t"],"text":"电梯","writtenAt":"2026-03-01T08:00:00.000Z"}');
            INSERT INTO event_log VALUES(4,1000,'leaflet-hung','board/b1','{"leafletId":"1","boards":["b1"]}');
            INSERT INTO event_topic VALUES('board/b1',4);
            INSERT INTO stamp VALUES('c1',9);
            PRAGMA application_id=0x4C696E6C; PRAGMA user_version=1;
            """);

        await using (var store = _folder.Open())
        {
            Assert.Equal((3, "s"), (await store.Find<Leaflet>("1", Cancel)) switch { var found => (found!.Version, found.Shelf) });
            await IsListed(store);
            Assert.Equal(4, (await store.Missed("board/b1", new EventCursor(3), await store.Head(Cancel), 10, Cancel))[0].Cursor.Position);
            Assert.Equal(9, await store.Stamp("c1", Cancel));
        }

        Assert.Equal(Migrations.Latest, Number("PRAGMA user_version"));
        Assert.Equal(32, Number("SELECT length(id) FROM file"));
    }

    [Fact]
    public async Task Indexes_that_came_changed_or_went_since_are_made_anew_or_dropped()
    {
        await using (var store = _folder.Open()) await store.Commit(new Changes().Add(_leaflet), Cancel);
        Change("""
            DROP INDEX "leaflet.on-board-by-activity";
            DROP INDEX "leaflet.on-board-by-place";
            CREATE INDEX "leaflet.on-board-by-place" ON "leaflet"("f_boardId");
            CREATE INDEX "leaflet.by-nothing-any-more" ON "leaflet"("f_rank");
            DROP TRIGGER "leaflet.by-tag.changed";
            DELETE FROM "leaflet.by-tag";
            DROP TABLE "seat";
            """);

        await using (var store = _folder.Open())
        {
            await IsListed(store);
            await store.Commit(new Changes().Add(new Seat { Id = "1", Number = 1, IsTaken = true, Keys = ["k"] }), Cancel);
            Assert.Equal(1, await store.Count(Query.On(Seat.ByKey, "k"), Cancel));
        }

        Assert.Equal(0, Number("SELECT count(*) FROM sqlite_schema WHERE name='leaflet.by-nothing-any-more'"));
        Assert.Equal(1, Number("SELECT count(*) FROM sqlite_schema WHERE name='leaflet.on-board-by-place' AND sql LIKE '%f_shelf%'"));
        Assert.Equal(1, Number("SELECT count(*) FROM sqlite_schema WHERE name='leaflet.by-tag.changed'"));
    }

    [Fact]
    public async Task A_key_that_becomes_unique_but_is_held_twice_is_refused_by_name_and_changes_nothing()
    {
        await using (var store = _folder.Open()) await store.Commit(new Changes().Add(_leaflet), Cancel);
        Change("""
            DROP INDEX "leaflet.by-slug";
            INSERT INTO "leaflet"(seq,id,version,words,body) SELECT 1,'2',1,NULL,body FROM "leaflet";
            """);
        var before = Number("PRAGMA schema_version");

        var refusal = Assert.Throws<StoreUnusableException>(() => _folder.Open());

        Assert.Contains("leaflet.by-slug", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, Number("PRAGMA schema_version"));
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("damaged")]
    [InlineData("another's")]
    public async Task The_search_file_is_made_anew_when_it_is(string what)
    {
        await using (var store = _folder.Open()) await store.Commit(new Changes().Add(_leaflet), Cancel);
        var file = Path.Combine(_folder.Path, "linli.search.db");
        using var other = new TemporaryFolder();
        await using (var stranger = other.Open()) await stranger.Commit(new Changes().Add(_leaflet with { Id = "2", Text = "停车" }), Cancel);
        if (what == "missing") File.Delete(file);
        if (what == "damaged") await File.WriteAllTextAsync(file, new string('x', 9000), Cancel);
        if (what == "another's") File.Copy(Path.Combine(other.Path, "linli.search.db"), file, overwrite: true);

        await using var again = _folder.Open();
        await IsSearched(again);
    }

    private static async Task IsListed(SqliteDocumentStore store)
    {
        foreach (var query in (Query<Leaflet>[])[Query.On(Leaflet.OnBoardByActivity, "b1"), Query.On(Leaflet.OnBoardByPlace, "b1", "s"), Query.On(Leaflet.ByTag, "t")])
            Assert.Equal("1", Assert.Single((await store.List(query, Cancel)).Items).Id);
        await IsSearched(store);
    }

    // An index that is made anew follows in the background.
    private static Task IsSearched(SqliteDocumentStore store) => ForumApp.Eventually(async () =>
    {
        Assert.Equal("1", Assert.Single((await store.Search<Leaflet>(new SearchQuery("c1", "电梯"), Cancel)).Items).Id);
        Assert.Empty((await store.Search<Leaflet>(new SearchQuery("c1", "停车"), Cancel)).Items);
    });

    private void Change(string sql)
    {
        using var connection = Connection.Open(_folder.File, busySeconds: 1);
        connection.Execute(sql);
    }

    private long Number(string sql)
    {
        using var connection = Connection.Open(_folder.File, busySeconds: 1);
        return connection.Number(sql);
    }
}
