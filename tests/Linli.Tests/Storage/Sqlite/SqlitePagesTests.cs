using Linli.Api.Storage;
using Linli.Api.Storage.Sqlite;

namespace Linli.Tests.Storage.Sqlite;

public sealed class SqlitePagesTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private SqliteDocumentStore _store = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        _store = _folder.Open();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_filter_that_matches_little_reads_a_bounded_part_of_the_list_and_goes_on_from_there()
    {
        var leaflets = Enumerable.Range(0, 2500).Select(number => new Leaflet { Id = $"{number:00000}", BoardId = "b1", Rank = number });
        await _store.Commit(new Changes().AddRange(leaflets), Cancel);
        var query = Query.On(Leaflet.OnBoardByActivity, "b1").Where(leaflet => leaflet.Rank, 2400);

        var page = await _store.List(query, Cancel);
        Assert.Empty(page.Items);
        Assert.True(query.TryAfter(page.Next, out query));
        page = await _store.List(query, Cancel);
        Assert.Empty(page.Items);
        Assert.True(query.TryAfter(page.Next, out query));
        page = await _store.List(query, Cancel);
        Assert.Equal("02400", Assert.Single(page.Items).Id);
        Assert.Null(page.Next);
    }

    [Fact]
    public async Task A_stamp_stays_while_only_others_change()
    {
        await _store.Commit(new Changes().Add(new Leaflet { Id = "1", CommunityId = "c1" }), Cancel);
        var stamp = await _store.Stamp("c1", Cancel);
        await _store.Commit(new Changes().Add(new Leaflet { Id = "2", CommunityId = "c2" }).Add(new LibraryCard { Id = "1", ResidentId = "r1" }), Cancel);
        Assert.Equal(stamp, await _store.Stamp("c1", Cancel));
    }
}
