using System.Collections.Concurrent;
using Linli.Api.Storage.Sqlite.Native;

namespace Linli.Api.Storage.Sqlite;

/// <summary>
/// What was read lately, for as long as nobody has committed anything, in whatever process: as fresh as reading it again. Between two
/// commits a busy server reads the same few boards, posts and stamps thousands of times.
/// </summary>
internal sealed class UntilNextCommit<TKey, TValue>(WalHead head, long mostWeight) where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Kept> _kept = new();
    private long _weight;

    public bool TryGet(TKey key, out TValue value, out WalPosition now)
    {
        now = head.Now;
        var isKept = _kept.TryGetValue(key, out var kept) && kept.At == now;
        value = isKept ? kept!.Value : default!;
        return isKept;
    }

    /// <param name="key">Names what was read.</param>
    /// <param name="value">What was read.</param>
    /// <param name="before">The position before it was read: a commit in between makes the entry stale, never fresh.</param>
    /// <param name="weight">Of what is kept, in the unit of the most that may be kept.</param>
    public void Keep(TKey key, TValue value, WalPosition before, int weight)
    {
        // Full, mostly of what is stale: start over. What is hot is back with its next reader.
        if (Interlocked.Add(ref _weight, weight) > mostWeight)
        {
            _kept.Clear();
            Interlocked.Exchange(ref _weight, weight);
        }

        _kept[key] = new Kept(value, before);
    }

    private sealed record Kept(TValue Value, WalPosition At);
}
