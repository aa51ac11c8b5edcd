using System.Diagnostics;

namespace Linli.Load.Live;

/// <summary>One thing that happened, until every client has heard of it.</summary>
internal sealed class Round(string mark, int clients)
{
    private int left = clients;

    public string Mark => mark;

    public TaskCompletionSource Everyone { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What the last client heard, and when.</summary>
    public string Last { get; private set; } = "";

    public long Ended { get; private set; }

    public void OneMore(string text)
    {
        if (Interlocked.Decrement(ref left) != 0) return;
        (Ended, Last) = (Stopwatch.GetTimestamp(), text);
        Everyone.TrySetResult();
    }
}
