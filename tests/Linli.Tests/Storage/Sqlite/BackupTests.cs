using Linli.Api.Storage;
using Linli.Api.Storage.Sqlite.Native;
using Linli.Tests.Support;

namespace Linli.Tests.Storage.Sqlite;

public sealed class BackupTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_copy_taken_while_commits_go_on_is_a_whole_file_to_start_from()
    {
        using var folder = new TemporaryFolder();
        using var restored = new TemporaryFolder();
        await using var store = folder.Open();
        await store.Commit(Adding("1"), Cancel);
        var more = Task.Run(async () =>
        {
            for (var number = 2; number < 200; number++) await store.Commit(Adding($"{number}"), Cancel);
        }, Cancel);
        using (var connection = Connection.Open(folder.File, busySeconds: 10)) connection.Execute($"VACUUM INTO '{restored.File}'");
        await more;

        await using var copy = restored.Open();
        var count = await copy.Count(Query.On(Leaflet.OnBoardByActivity, "b1"), Cancel);
        Assert.InRange(count, 1, 200);
        Assert.Equal(count, (await copy.Head(Cancel)).Position);
        await ForumApp.Eventually(async () => Assert.Equal("1", Assert.Single((await copy.Search<Leaflet>(new SearchQuery("c1", "first"), Cancel)).Items).Id));
        await copy.Commit(Adding("new"), Cancel);
    }

    private static Changes Adding(string id) =>
        new Changes().Add(new Leaflet { Id = id, CommunityId = "c1", BoardId = "b1", Text = id == "1" ? "first" : "more" }).Announce(new LeafletHung(id) { Boards = ["b1"] });
}
