using System.Runtime.CompilerServices;
using Linli.Api.Events;
using Linli.Api.Storage;

namespace Linli.Tests.Realtime;

/// <summary>A real log whose reader falls behind for as long as a test wants: a node that another one is ahead of.</summary>
internal sealed class LaggingLog(IEventLog log) : IEventLog
{
    private volatile TaskCompletionSource _mayRead = Done();

    public void FallBehind() => _mayRead = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void CatchUp() => _mayRead.TrySetResult();

    public async IAsyncEnumerable<LoggedEvent> Tail(EventCursor after, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var logged in log.Tail(after, cancel))
        {
            await _mayRead.Task.WaitAsync(cancel);
            yield return logged;
        }
    }

    public Task<IReadOnlyList<LoggedEvent>> Missed(string topic, EventCursor after, EventCursor upTo, int limit, CancellationToken cancel) => log.Missed(topic, after, upTo, limit, cancel);

    public Task<EventCursor> Head(CancellationToken cancel) => log.Head(cancel);

    public Task<int> Prune(DateTimeOffset before, CancellationToken cancel) => log.Prune(before, cancel);

    private static TaskCompletionSource Done()
    {
        var done = new TaskCompletionSource();
        done.SetResult();
        return done;
    }
}
