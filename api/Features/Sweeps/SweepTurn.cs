using Linli.Api.Storage;

namespace Linli.Api.Features.Sweeps;

/// <summary>When a sweep last began, on whichever node. Its id is the sweep's name; its version is the lock.</summary>
public sealed record SweepTurn : Document
{
    public DateTimeOffset TakenAt { get; init; }

    /// <summary>Whether this node is the one that sweeps now.</summary>
    public static async Task<bool> TryTake(ISweep sweep, IDocumentStore store, DateTimeOffset now, CancellationToken cancel)
    {
        var last = await store.Find<SweepTurn>(sweep.Name, cancel);
        if (last is not null && now - last.TakenAt < sweep.Interval) return false;
        try
        {
            await store.Commit(last is null ? new Changes().Add(new SweepTurn { Id = sweep.Name, TakenAt = now }) : new Changes().Replace(last with { TakenAt = now }), cancel);
            return true;
        }
        catch (Exception taken) when (taken is ConflictException or DuplicateException)
        {
            return false;
        }
    }
}
