using Linli.Api.Storage;
using Linli.Api.Storage.Sqlite;

namespace Linli.Tests.Storage.Sqlite;

/// <summary>Reads are kept in memory until somebody commits: no one may ever see the difference.</summary>
public sealed class FreshReadsTests : IAsyncLifetime
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
    public async Task A_document_is_read_once_between_two_commits()
    {
        await _store.Commit(new Changes().Add(new Leaflet { Id = "1", CommunityId = "c1" }), Cancel);
        var first = await _store.Find<Leaflet>("1", Cancel);
        Assert.Same(first, await _store.Find<Leaflet>("1", Cancel));

        await _store.Commit(new Changes().Add(new Leaflet { Id = "2", CommunityId = "c2" }), Cancel);
        Assert.NotSame(first, await _store.Find<Leaflet>("1", Cancel));
    }

    [Fact]
    public async Task Each_writer_reads_its_own_write_and_never_an_older_one_while_others_read_and_write_in_two_stores()
    {
        await using var other = _folder.Open();
        await _store.Commit(new Changes().AddRange(Enumerable.Range(0, 8).Select(id => new Leaflet { Id = $"{id}", CommunityId = "c1" })), Cancel);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async id =>
        {
            var (here, there) = id % 2 == 0 ? (_store, other) : (other, _store);
            for (var rank = 1; rank <= 100; rank++)
            {
                var leaflet = (await here.Find<Leaflet>($"{id}", Cancel))!;
                Assert.Equal(rank - 1, leaflet.Rank);
                var stamp = await there.Stamp("c1", Cancel);
                await here.Commit(new Changes().Replace(leaflet with { Rank = rank }), Cancel);
                Assert.Equal(rank, (await there.Find<Leaflet>($"{id}", Cancel))!.Rank);
                Assert.NotEqual(stamp, await there.Stamp("c1", Cancel));
            }
        }));
    }

    [Fact]
    public async Task A_removed_document_is_gone_at_once_and_a_store_that_closes_leaves_the_other_one_in_order()
    {
        var leaflet = new Leaflet { Id = "1", CommunityId = "c1" };
        await using (var other = _folder.Open())
        {
            await _store.Commit(new Changes().Add(leaflet), Cancel);
            Assert.NotNull(await other.Find<Leaflet>("1", Cancel));
            await _store.Commit(new Changes().Remove(leaflet with { Version = 1 }), Cancel);
            Assert.Null(await other.Find<Leaflet>("1", Cancel));
        }

        await _store.Commit(new Changes().Add(leaflet), Cancel);
        Assert.NotNull(await _store.Find<Leaflet>("1", Cancel));
    }

    [Fact]
    public async Task Refusals_in_a_crowd_concern_only_those_who_are_refused()
    {
        await _store.Commit(new Changes().Add(new Leaflet { Id = "taken", CommunityId = "c1" }), Cancel);
        var commits = Enumerable.Range(0, 400).Select(async number =>
        {
            try
            {
                await _store.Commit(new Changes().Add(new Leaflet { Id = number % 10 == 0 ? "taken" : $"{number}", CommunityId = "c1" })
                    .Increment<Leaflet>("taken", leaflet => leaflet.ReaderCount, 1), Cancel);
                return true;
            }
            catch (DuplicateException)
            {
                return false;
            }
        });

        var answers = await Task.WhenAll(commits);

        Assert.Equal(360, answers.Count(isDone => isDone));
        Assert.Equal(360, (await _store.Find<Leaflet>("taken", Cancel))!.ReaderCount);
    }
}
