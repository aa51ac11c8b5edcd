using System.Diagnostics;
using System.Threading.Channels;

namespace Linli.Api.Storage.Sqlite;

/// <summary>Collects what is committed together.</summary>
internal sealed class Gathering(ChannelReader<Commitment> waiting, int most)
{
    // How long a busy writer waits for those whom it has just answered: far less than a write to the disk, which they then share.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(0.5);

    private int _last;
    private int _beforeLast;

    /// <summary>The next group; null at the end.</summary>
    public IReadOnlyList<Commitment>? Next()
    {
        if (!waiting.WaitToReadAsync().AsTask().GetAwaiter().GetResult()) return null;
        WaitForHalf();
        var group = new List<Commitment>();
        while (group.Count < most && waiting.TryRead(out var next))
        {
            if (next.Cancel.IsCancellationRequested) next.TrySetCanceled(next.Cancel);
            else group.Add(next);
        }

        (_beforeLast, _last) = (_last, group.Count);
        return group;
    }

    // With many writers, groups of half of them are best: one half prepares while the other is being written.
    private void WaitForHalf()
    {
        var half = Math.Min(most, (_last + _beforeLast) / 2);
        var began = Stopwatch.GetTimestamp();
        while (waiting.Count < half && Stopwatch.GetElapsedTime(began) < Patience) Thread.Sleep(0);
    }
}
