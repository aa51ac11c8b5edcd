using System.Diagnostics;
using Linli.Api.Relay;
using Linli.Api.Storage.Whole;
using Linli.Tests.Support;
using Linli.Tests.Support.Processes;

namespace Linli.Tests.Processes;

public sealed class TakeoverTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_relay_of_a_node_that_was_killed_goes_on_at_the_other_within_ten_seconds()
    {
        using var settled = await Settled.Down();
        await using var store = await WholeStores.Open(TestEngine.Address(settled.Folder), isMade: false);
        var dying = await LinliProcess.Start(settled.Folder);
        await ForumApp.Eventually(async () => Assert.NotEqual("", await Holder()));
        var holder = await Holder();
        await using var heir = await LinliProcess.Start(settled.Folder);
        // It has seen the lease that it is to take over.
        await settled.Anna.At(heir.Address).Comments(settled.Post, "在");
        await ForumApp.Eventually(async () => Assert.NotEqual(0, await Behind()));

        await dying.DisposeAsync();
        var dead = Stopwatch.StartNew();
        await settled.Anna.At(heir.Address).Comments(settled.Post, "还在");
        // Looked at now and then: the machine is wanted by those who are watched.
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await Holder() is var now && (now.Length == 0 || now == holder)) await look.WaitForNextTickAsync(Cancel);
        Assert.InRange(dead.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        TestContext.Current.TestOutputHelper!.WriteLine($"Measured: the other node relays {dead.Elapsed.TotalSeconds:0.0} s after the death of the first");

        var head = await store.Head(Cancel);
        await ForumApp.Eventually(async () => Assert.Equal(head.Position, await Behind()));

        async Task<string> Holder() => (await store.Find<RelayLease>(RelayLease.TheOne, Cancel))?.Holder ?? "";

        // How far the last subscriber has come.
        async Task<long> Behind() => (await store.Walk(Api.Storage.DocumentType.Of<RelayCheckpoint>(), "", 100, Cancel)) is { Count: > 0 } all
            ? all.Min(checkpoint => System.Text.Json.JsonDocument.Parse(checkpoint.Json).RootElement.GetProperty("position").GetInt64()) : 0;
    }
}
