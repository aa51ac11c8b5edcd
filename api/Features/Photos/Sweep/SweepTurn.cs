using Linli.Api.Storage;

namespace Linli.Api.Features.Photos.Sweep;

/// <summary>When the sweep last began, on whichever node. There is one such document; its version is the lock.</summary>
public sealed record SweepTurn : Document
{
    public const string TheOne = "photos";

    /// <summary>From one turn to the next at least.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    public DateTimeOffset TakenAt { get; init; }

    /// <summary>Whether this node is the one that sweeps now.</summary>
    public static async Task<bool> TryTake(IDocumentStore store, DateTimeOffset now, CancellationToken cancel)
    {
        var last = await store.Find<SweepTurn>(TheOne, cancel);
        if (last is not null && now - last.TakenAt < Interval) return false;
        try
        {
            await store.Commit(last is null ? new Changes().Add(new SweepTurn { Id = TheOne, TakenAt = now }) : new Changes().Replace(last with { TakenAt = now }), cancel);
            return true;
        }
        catch (Exception taken) when (taken is ConflictException or DuplicateException)
        {
            return false;
        }
    }
}
