using System.Globalization;
using Linli.Api.Events;
using Linli.Api.Storage;
using Linli.Api.Storage.Whole;

namespace Linli.Api.Moving;

/// <summary>Copies in batches, each followed by a note in the target of how far it has come: what is killed goes on from there.</summary>
internal sealed class Copying(IWholeStore from, IWholeStore to, UnfinishedMove mark, TextWriter say)
{
    private const int Batch = 500;

    private UnfinishedMove _mark = mark;

    /// <returns>The target's mark as it is now.</returns>
    public async Task<UnfinishedMove> All(CancellationToken cancel)
    {
        foreach (var type in from.Types.Where(type => Moved.Is(type) && string.CompareOrdinal(type.Name, _mark.Type) >= 0)) await Documents(type, cancel);
        await Log(cancel);
        await to.SettleEnds(await from.Forgotten(cancel), await from.Head(cancel), cancel);
        return _mark;
    }

    private async Task Documents(DocumentType type, CancellationToken cancel)
    {
        if (type.Name != _mark.Type) _mark = _mark with { Type = type.Name, After = "" };
        var progress = new Progress(type.Name, await from.Amount(type, cancel), _mark.After.Length > 0 ? await to.Amount(type, cancel) : 0, say);
        while (await from.Walk(type, _mark.After, Batch, cancel) is { Count: > 0 } batch)
        {
            await to.Settle(type, batch, cancel);
            await Note(_mark with { After = batch[^1].Id }, cancel);
            progress.Add(batch.Count);
        }

        progress.End();
    }

    private async Task Log(CancellationToken cancel)
    {
        var head = await from.Head(cancel);
        var progress = new Progress("events, up to position", head.Position, _mark.LogAfter, say);
        while (await from.WalkLog(new EventCursor(_mark.LogAfter), Batch, cancel) is { Count: > 0 } batch)
        {
            await to.SettleLog(batch, cancel);
            var moved = batch[^1].Cursor.Position - _mark.LogAfter;
            await Note(_mark with { LogAfter = batch[^1].Cursor.Position }, cancel);
            progress.Add(moved);
        }

        progress.End();
    }

    private async Task Note(UnfinishedMove now, CancellationToken cancel)
    {
        await to.Commit(new Changes().Replace(now), cancel);
        _mark = now with { Version = now.Version + 1 };
    }

    /// <summary>A line for each hundredth, or for each batch where that is more.</summary>
    private sealed class Progress(string what, long total, long done, TextWriter say)
    {
        private long _done = done;
        private long _said = done;

        public void Add(long count)
        {
            _done += count;
            if (_done - _said < Math.Max(Batch, total / 100) || _done >= total) return;
            _said = _done;
            Say($"{_done:N0} of {total:N0}");
        }

        public void End() => Say(string.Create(CultureInfo.InvariantCulture, $"{total:N0}"));

        private void Say(FormattableString amount) => Say(amount.ToString(CultureInfo.InvariantCulture));

        private void Say(string amount) => say.WriteLine($"  {what,-28} {amount}");
    }
}
