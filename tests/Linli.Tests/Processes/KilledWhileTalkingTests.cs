using System.Collections.Concurrent;
using Linli.Api.Events;
using Linli.Api.Features.Comments.Events;
using Linli.Tests.Support;

namespace Linli.Tests.Processes;

public sealed class KilledWhileTalkingTests
{
    private const int Kills = 4;
    private const int Talkers = 6;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_repeats_what_was_not_answered_has_said_everything_once()
    {
        using var settled = await Settled.Down();
        var linli = await LinliProcess.Start(settled.Folder);
        var anna = settled.Anna.At(linli.Address);
        var (answered, repeated) = (new ConcurrentBag<string>(), 0);
        using var said = new SemaphoreSlim(0);
        using var enough = new CancellationTokenSource();
        var first = new Life(linli.Address);
        var talk = Enumerable.Range(0, Talkers).Select(_ => Task.Run(Talk)).ToArray();

        var life = first;
        for (var kill = 0; kill < Kills; kill++)
        {
            for (var heard = 0; heard < 30 + (kill * 7); heard++) await said.WaitAsync(Cancel);
            await linli.Kill();
            await linli.DisposeAsync();
            linli = await LinliProcess.Start(settled.Folder);
            var now = new Life(linli.Address);
            life.After.SetResult(now);
            life = now;
        }

        await enough.CancelAsync();
        await Task.WhenAll(talk);
        var reader = anna.At(linli.Address);
        Assert.NotEqual(0, repeated);
        Assert.Equal(answered.Order(), (await AllComments(reader, settled)).Order());
        Assert.Equal(answered.Count, (await reader.Reads(settled.Post)).Number("commentCount"));
        await linli.DisposeAsync();
        Assert.Equal(answered.Order(), (await Announced(settled.Folder, settled.Post.Id())).Order());

        async Task Talk()
        {
            var (person, at) = (anna, first);
            while (!enough.IsCancellationRequested)
            {
                var id = Guid.NewGuid();
                while (true)
                {
                    try
                    {
                        answered.Add((await person.TryComment(settled.Post, "说", id: id)).Ok().Id());
                        said.Release();
                        break;
                    }
                    catch (HttpRequestException)
                    {
                        at = await at.After.Task.WaitAsync(Cancel);
                        person = anna.At(at.Address);
                        Interlocked.Increment(ref repeated);
                    }
                }
            }
        }
    }

    private static async Task<List<string>> AllComments(Person reader, Settled settled)
    {
        var ids = new List<string>();
        for (string? cursor = ""; ;)
        {
            var page = (await reader.Get($"/api/v1/posts/{settled.Post.Id()}/comments?limit=100&cursor={cursor}")).Ok();
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(comment => comment.Id()));
            if (page.IsNull("next")) return ids;
            cursor = page.Text("next");
        }
    }

    private static async Task<IEnumerable<string>> Announced(string folder, string postId)
    {
        await using var forum = ForumApp.On(folder);
        return (await forum.Log.Missed($"post/{postId}", EventCursor.Start, await forum.Log.Head(Cancel), 100_000, Cancel)).Select(logged => logged.Event).OfType<CommentWritten>().Select(written => written.CommentId);
    }

    /// <summary>From a start to a kill.</summary>
    private sealed record Life(Uri Address)
    {
        public TaskCompletionSource<Life> After { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
