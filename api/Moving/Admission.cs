using Linli.Api.Storage;
using Linli.Api.Storage.Whole;

namespace Linli.Api.Moving;

/// <summary>Looks whether a move may begin, or go on, and marks its target.</summary>
internal sealed class Admission(IWholeStore from, IWholeStore to)
{
    /// <returns>The target's mark, new or of the move that goes on.</returns>
    /// <exception cref="MoveRefusedException">It may not; nothing was changed.</exception>
    public async Task<UnfinishedMove> Take(CancellationToken cancel)
    {
        if (from.Place == to.Place) throw new MoveRefusedException("Source and target are the same store.");
        if (await Mark(from, cancel) is { } half) throw new MoveRefusedException($"{from.Place} holds an unfinished move from {half.From} itself: finish that first.");
        if (await IsEmpty(from, cancel)) throw new MoveRefusedException($"{from.Place} holds nothing.");
        foreach (var store in (IWholeStore[])[from, to])
            if (await SourceState.IsServed(store, cancel)) throw new MoveRefusedException($"{store.Place} is being served: stop every node that uses it first.");

        var state = await SourceState.Of(from, cancel);
        if (await Mark(to, cancel) is { } begun)
        {
            if (begun.From != from.Place) throw new MoveRefusedException($"{to.Place} holds an unfinished move from {begun.From}: finish that, or empty the target.");
            return begun.State == state ? begun : throw new MoveRefusedException($"{from.Place} has been served since this move began, so what was copied may be old: empty the target ({to.Place}) and begin again.");
        }

        if (!await IsEmpty(to, cancel)) throw new MoveRefusedException($"{to.Place} is not empty. Name another file or database, or empty it.");
        var mark = new UnfinishedMove { Id = UnfinishedMove.TheOne, From = from.Place, State = state };
        await to.Commit(new Changes().Add(mark), cancel);
        return mark with { Version = 1 };
    }

    private static Task<UnfinishedMove?> Mark(IWholeStore store, CancellationToken cancel) => store.Find<UnfinishedMove>(UnfinishedMove.TheOne, cancel);

    private static async Task<bool> IsEmpty(IWholeStore store, CancellationToken cancel)
    {
        if (await store.Head(cancel) > Events.EventCursor.Start) return false;
        foreach (var type in store.Types)
            if ((await store.Walk(type, "", 1, cancel)).Count > 0) return false;
        return (await store.Undeclared(cancel)).Count == 0;
    }
}
