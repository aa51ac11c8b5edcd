using Linli.Api.Features.Posts;
using Linli.Api.Relay;
using Linli.Api.Storage;
using Linli.Api.Storage.Whole;
using Linli.Tests.Support;
using Linli.Tests.Support.Processes;

namespace Linli.Tests.Moving;

/// <summary>From one file to another; what is the engines' own is in the contract suite.</summary>
public sealed class MoveTests : IDisposable
{
    private const int Posts = 3000;
    private readonly string _folder = Directory.CreateTempSubdirectory("linli-move-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Old => Path.Combine(_folder, "old");

    private string From => $"sqlite:{Old}";

    private string To => $"sqlite:{Path.Combine(_folder, "new", "linli.db")}";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_move_that_is_killed_goes_on_and_until_then_nobody_serves_the_target()
    {
        await Belongings.Gather(Old, Posts);
        await KilledMidway();

        var key = await File.ReadAllTextAsync(Path.Combine(Old, "master.key"), Cancel);
        await using (var early = LinliProcess.On(Path.Combine(_folder, "new"), ("Storage:Engine", "sqlite"), ("Secrets:MasterKey", key)))
        {
            Assert.Equal(1, await early.Ends());
            Assert.Contains($"Linli does not start: The store holds an unfinished move from {From}", early.Output, StringComparison.Ordinal);
        }

        var (exit, output) = await MoveProcess.Run(From, To);
        Assert.True(exit == 0, output);
        Assert.Contains("Going on with post after ", output, StringComparison.Ordinal);
        Assert.Contains("Moved and verified", output, StringComparison.Ordinal);
        Assert.Equal(await Belongings.Of(From), await Belongings.Of(To));

        var again = await MoveProcess.Run(From, To);
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("is not empty", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_that_differs_is_not_taken_for_the_source()
    {
        await Belongings.Gather(Old, Posts);
        await KilledMidway();
        await using (var target = await WholeStores.Open(To, isMade: false))
        {
            var copied = (await target.Walk(DocumentType.Of<Post>(), "", 1, Cancel))[0];
            await target.Change<Post, bool>(copied.Id, post => (new Changes().Replace(post with { Title = "另" }), true), Cancel);
        }

        var (exit, output) = await MoveProcess.Run(From, To);
        Assert.True(exit == 3, output);
        Assert.Single(output.Split('\n'), line => line.Contains("DIFFERS", StringComparison.Ordinal));
        await using var refused = LinliProcess.On(Path.Combine(_folder, "new"), ("Storage:Engine", "sqlite"));
        Assert.Equal(1, await refused.Ends());
    }

    [Fact]
    public async Task A_source_that_was_served_meanwhile_is_not_mixed_with_what_was_copied_before()
    {
        await Belongings.Gather(Old, Posts);
        await KilledMidway();
        await using (var source = await WholeStores.Open(From, isMade: false))
        {
            var lease = await source.Find<RelayLease>(RelayLease.TheOne, Cancel);
            var given = (lease ?? new RelayLease { Id = RelayLease.TheOne, Holder = "" }).For("", DateTimeOffset.UnixEpoch);
            await source.Commit(lease is null ? new Changes().Add(given) : new Changes().Replace(given), Cancel);
        }

        var (exit, output) = await MoveProcess.Run(From, To);
        Assert.Equal(1, exit);
        Assert.Contains("has been served since this move began", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_is_being_served_is_left_alone()
    {
        await using (var linli = LinliProcess.On(Old, ("Storage:Engine", "sqlite")))
        {
            await linli.Ready();
            await using (var store = await WholeStores.Open(From, isMade: false))
                await ForumApp.Eventually(async () => Assert.NotNull(await store.Find<RelayLease>(RelayLease.TheOne, Cancel)));
            var (exit, output) = await MoveProcess.Run(From, To);
            Assert.Equal(1, exit);
            Assert.Contains("is being served", output, StringComparison.Ordinal);
        }

        // Killed, its lease stands: that it is not renewed says that nobody is there.
        var after = await MoveProcess.Run(From, To);
        Assert.True(after.ExitCode == 0, after.Output);
    }

    [Fact]
    public async Task What_cannot_be_moved_is_named()
    {
        await Refused("There is no file", From, To);
        await using (await WholeStores.Open(From + "/linli.db", isMade: true)) { }
        await Refused("holds nothing", From, To);
        await Refused("the same store", From, $"{From}/linli.db");
#if !WITH_MONGO
        await Refused("this build was made without MongoDB", From, "mongodb://127.0.0.1/linli");
#endif
        foreach (var wrong in (string[][])[[], ["--from", From], ["--from", From, "--to", "elsewhere"], ["--to", To, "--to", To]])
        {
            var (exit, output) = await MoveProcess.Run(wrong);
            Assert.Equal(2, exit);
            Assert.StartsWith("usage: linli move", output, StringComparison.Ordinal);
        }

        static async Task Refused(string why, string from, string to)
        {
            var (exit, output) = await MoveProcess.Run(from, to);
            Assert.Equal(1, exit);
            Assert.Contains(why, output.Split('\n').Single(line => line.StartsWith("Nothing is moved: ", StringComparison.Ordinal)), StringComparison.Ordinal);
        }
    }

    private async Task KilledMidway()
    {
        await using var move = MoveProcess.Start(From, To);
        await move.Says($"1,000 of {Posts + 1:N0}");
        await move.Kill();
        Assert.DoesNotContain("Comparing", move.Output, StringComparison.Ordinal);
    }
}
