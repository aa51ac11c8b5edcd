using System.Collections.Concurrent;
using Linli.Api.Events;
using Linli.Api.Features.Comments.Events;
using Linli.Tests.Support;

namespace Linli.Tests.Processes;

public sealed class KilledWhileTalkingTests : IAsyncDisposable
{
    private const int Kills = 4;
    private const int Talkers = 6;

    private LinliProcess? _linli;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => End();

    [Fact]
    public async Task Who_repeats_what_was_not_answered_has_said_everything_once()
    {
        using var settled = await Settled.Down();
        _linli = await LinliProcess.Start(settled.Folder);
        var anna = settled.Anna.At(_linli.Address);
        var (answered, repeated) = (new ConcurrentBag<string>(), 0);
        using var said = new SemaphoreSlim(0);
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = new Life(_linli.Address);
        var talk = Enumerable.Range(0, Talkers).Select(_ => Task.Run(Talk)).ToArray();

        var life = first;
        for (var kill = 0; kill < Kills; kill++)
        {
            for (var heard = 0; heard < 30 + (kill * 7); heard++) await (await Task.WhenAny([said.WaitAsync(Cancel), .. talk]));
            await End();
            _linli = await LinliProcess.Start(settled.Folder);
            var now = new Life(_linli.Address);
            life.After.SetResult(now);
            life = now;
        }

        enough.SetResult();
        await Task.WhenAll(talk);
        var reader = anna.At(_linli.Address);
        Assert.NotEqual(0, repeated);
        Assert.Equal(answered.Order(), (await AllComments(reader, settled)).Order());
        Assert.Equal(answered.Count, (await reader.Reads(settled.Post)).Number("commentCount"));
        await End();
        Assert.Equal(answered.Order(), (await Announced(settled.Folder, settled.Post.Id())).Order());

        async Task Talk()
        {
            var (person, at) = (anna, first);
            while (!enough.Task.IsCompleted)
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
                    catch (Exception lost) when (lost is HttpRequestException or IOException)
                    {
                        await Task.WhenAny(at.After.Task, enough.Task);
                        if (at.After.Task.IsCompleted) at = await at.After.Task;
                        person = anna.At(at.Address);
                        Interlocked.Increment(ref repeated);
                    }
                }
            }
        }
    }

    // Without a goodbye.
    private async ValueTask End()
    {
        var ending = Interlocked.Exchange(ref _linli, null);
        if (ending is not null) await ending.DisposeAsync();
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
