using System.Diagnostics;
using Linli.Tests.Support;
using Linli.Tests.Support.Live;
using Linli.Tests.Support.Processes;

namespace Linli.Tests.Processes;

/// <summary>Live across nodes: how soon, and through the death of one.</summary>
public sealed class HeardElsewhereTests
{
    [Fact]
    public async Task How_soon_a_comment_is_heard_on_the_other_node_is_told()
    {
        const int WarmUps = 20, Comments = 200;
        using var settled = await Settled.Down();
        await using var one = await LinliProcess.Start(settled.Folder);
        await using var other = await LinliProcess.Start(settled.Folder);
        var anna = settled.Anna.At(one.Address);
        await using var live = await settled.Ben.At(other.Address).Follows($"post/{settled.Post.Id()}");
        var (sinceAsked, sinceAnswered) = (new List<double>(), new List<double>());
        for (var number = 0; number < WarmUps + Comments; number++)
        {
            var heard = live.Next().ContinueWith(next => (next.Result, Stopwatch.GetTimestamp()), TestContext.Current.CancellationToken, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            var asked = Stopwatch.GetTimestamp();
            var comment = await anna.Comments(settled.Post, $"第{number}条");
            var answered = Stopwatch.GetTimestamp();
            var (told, at) = await heard;
            Assert.Equal(("comment-written", comment.Id()), (told.Type, told.Data.Text("commentId")));
            if (number < WarmUps) continue;
            sinceAsked.Add(Stopwatch.GetElapsedTime(asked, at).TotalMilliseconds);
            sinceAnswered.Add(at < answered ? 0 : Stopwatch.GetElapsedTime(answered, at).TotalMilliseconds);
        }

        // A number of this machine at this hour: it is told, and fails nobody.
        TestContext.Current.TestOutputHelper!.WriteLine($"Measured: a comment is heard on the other node {Summary(sinceAsked)} after it was asked for, {Summary(sinceAnswered)} after it was answered");
    }

    [Fact]
    public async Task When_a_node_dies_its_listeners_go_on_at_the_other_and_miss_nothing()
    {
        using var settled = await Settled.Down();
        var (here, there) = (await LinliProcess.Start(settled.Folder), await LinliProcess.Start(settled.Folder));
        try
        {
            var (topic, heard, cursor) = ($"post/{settled.Post.Id()}", new List<string>(), (string?)null);
            var said = new List<string>();
            for (var death = 0; death < 3; death++)
            {
                await using var live = await LiveConnection.Open(here.Address, settled.Ben.AccessToken, TestContext.Current.CancellationToken);
                Assert.Null((await live.Follow(topic, cursor)).Refused);
                using var enough = new CancellationTokenSource();
                var talk = Talk(settled, there, said, enough.Token);
                for (var number = 0; number < 10 + (death * 5); number++) cursor = Hear(await live.Next(), heard);

                // While somebody is speaking; what had come through before counts as heard.
                await here.DisposeAsync();
                await live.Closed;
                foreach (var rest in live.Rest()) cursor = Hear(rest, heard);
                var after = said.Count;
                while (said.Count < after + 3) await Task.WhenAny(talk, Task.Run(() => settled.Ben.At(there.Address).Reads(settled.Post), TestContext.Current.CancellationToken));
                await enough.CancelAsync();
                await talk;

                (here, there) = (there, await LinliProcess.Start(settled.Folder));
            }

            await using var last = await LiveConnection.Open(here.Address, settled.Ben.AccessToken, TestContext.Current.CancellationToken);
            Assert.Null((await last.Follow(topic, cursor)).Refused);
            while (heard.Count < said.Count) cursor = Hear(await last.Next(), heard);
            Assert.Equal(said, heard);
            Assert.Empty(last.Rest());
        }
        finally
        {
            await here.DisposeAsync();
            await there.DisposeAsync();
        }
    }

    private static async Task Talk(Settled settled, LinliProcess node, List<string> said, CancellationToken enough)
    {
        var anna = settled.Anna.At(node.Address);
        while (!enough.IsCancellationRequested) said.Add((await anna.Comments(settled.Post, "说")).Id());
    }

    private static string Hear(Heard next, List<string> heard)
    {
        heard.Add(next.Data.Text("commentId"));
        return next.Cursor;
    }

    private static string Summary(List<double> milliseconds)
    {
        milliseconds.Sort();
        return $"{milliseconds[milliseconds.Count / 2]:0} ms (p99 {milliseconds[milliseconds.Count * 99 / 100]:0} ms)";
    }
}
