using Linli.Tests.Moving;
using Linli.Tests.Support;

namespace Linli.Tests.Storage.Mongo;

/// <summary>A town grows out of its file, and back again.</summary>
public sealed class MoveTests : IAsyncLifetime
{
    private const int Posts = 2000;
    private readonly string _folder = Directory.CreateTempSubdirectory("linli-move-").FullName;
    private readonly TemporaryDatabase _database = new();

    private string Old => Path.Combine(_folder, "old");

    private string File => $"sqlite:{Old}";

    private string Database => TemporaryDatabase.Address(_database.Name);

    public ValueTask InitializeAsync() => default;

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task There_killed_midway_and_back_again_everything_is_as_it_was_and_people_stay_signed_in()
    {
        var (anna, post) = await Belongings.Gather(Old, Posts);
        await using (var killed = MoveProcess.Start(File, Database))
        {
            await killed.Says($"1,000 of {Posts + 1:N0}");
            await killed.Kill();
        }

        var there = await MoveProcess.Run(File, Database);
        Assert.True(there.ExitCode == 0, there.Output);
        Assert.Contains("Going on with post after ", there.Output, StringComparison.Ordinal);
        Assert.Equal(await Belongings.Of(File), await Belongings.Of(Database));

        await using (var linli = ForumApp.On(Old, settings: [("Storage:Engine", "mongodb"), ("Storage:MongoDb:Url", TemporaryDatabase.Url!), ("Storage:MongoDb:Database", _database.Name)]))
        {
            anna = anna.At(linli.Address);
            Assert.Equal("电梯又停了", (await anna.Reads(post)).Text("title"));
            await using var live = await Support.Live.LiveConnection.Open(linli.Address, anna.AccessToken, TestContext.Current.CancellationToken);
            Assert.Null((await live.Follow($"post/{post.Id()}", "0")).Refused);
            Assert.Equal("comment-written", (await live.Next()).Type);
            await anna.Comments(post, "修好了");
            Assert.Equal("comment-written", (await live.Next()).Type);
            Assert.Equal(2, (await anna.Reads(post)).Number("commentCount"));
        }

        var back = await MoveProcess.Run(Database, $"sqlite:{Path.Combine(_folder, "new", "linli.db")}");
        Assert.True(back.ExitCode == 0, back.Output);
        Assert.Equal(await Belongings.Of(Database), await Belongings.Of($"sqlite:{Path.Combine(_folder, "new")}"));
    }
}
