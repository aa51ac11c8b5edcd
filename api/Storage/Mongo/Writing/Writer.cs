using System.Threading.Channels;
using Linli.Api.Storage.Mongo.Log;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo.Writing;

/// <summary>
/// This node's one writer: takes everything that waits and commits it as one transaction, then answers. While the server works the next group
/// gathers, so the busier it is the cheaper a commit gets. If one of a group is refused, each half is tried, and so on, so that none suffers for another.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    private readonly Channel<Commitment> _waiting = Channel.CreateUnbounded<Commitment>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Transactions _transactions;
    private readonly LogState _log;
    private readonly Stamps _stamps;
    private readonly TimeProvider _clock;
    private readonly Action _ring;
    private readonly int _most;
    private readonly Task _loop;

    /// <param name="transactions">Runs them.</param>
    /// <param name="log">Gives events their places.</param>
    /// <param name="stamps">Changed with every commit.</param>
    /// <param name="clock">Dates the events.</param>
    /// <param name="ring">Called after a group with events has been committed.</param>
    /// <param name="most">Commits that share a transaction, at most.</param>
    public Writer(Transactions transactions, LogState log, Stamps stamps, TimeProvider clock, Action ring, int most)
    {
        (_transactions, _log, _stamps, _clock, _ring, _most) = (transactions, log, stamps, clock, ring, most);
        _loop = Task.Run(Loop);
    }

    public Task Commit(Commitment commitment)
    {
        ObjectDisposedException.ThrowIf(!_waiting.Writer.TryWrite(commitment), this);
        return commitment.Task;
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _loop;
    }

    private async Task Loop()
    {
        while (await _waiting.Reader.WaitToReadAsync())
        {
            var group = new List<Commitment>();
            while (group.Count < _most && _waiting.Reader.TryRead(out var next))
            {
                if (next.Cancel.IsCancellationRequested) next.TrySetCanceled(next.Cancel);
                else group.Add(next);
            }

            if (group.Count > 0) await CommitAll(group);
        }
    }

    private async Task CommitAll(List<Commitment> group)
    {
        var refusal = await Refusal(group, Step.Together);
        // Only one that is alone with its refusal is asked which of its writes it was.
        if (group.Count == 1 && refusal is DuplicateException or ConflictException) refusal = await Refusal(group, Step.OneByOne);
        if (group.Count > 1 && refusal is not (null or StoreUnavailableException))
        {
            var half = group.Count / 2;
            await CommitAll(group[..half]);
            await CommitAll(group[half..]);
            return;
        }

        foreach (var commitment in group)
        {
            if (refusal is null) commitment.TrySetResult();
            else commitment.TrySetException(refusal);
        }
    }

    private async Task<Exception?> Refusal(List<Commitment> group, Func<IEnumerable<Write>, IEnumerable<Step>> steps)
    {
        try
        {
            await Away.Ask(() => IsSingle(group) ? new Step(group[0].Writes).Run(null) : _transactions.Run(session => Carry(session, group, steps)));
            if (group.Any(commitment => commitment.Events.Length > 0)) _ring();
            return null;
        }
        catch (Exception refusal)
        {
            return refusal;
        }
    }

    // One write that nobody's stamp hangs on and no event tells of is all or nothing by itself.
    private static bool IsSingle(List<Commitment> group) => group is [{ Writes: [{ IsInPlace: false }], Events: [], Scopes.IsEmpty: true }];

    private async Task Carry(IClientSessionHandle session, List<Commitment> group, Func<IEnumerable<Write>, IEnumerable<Step>> steps)
    {
        // Positions first: a node that writes the log keeps the others from it until its commit is visible, so none gets a higher place and is seen earlier.
        var events = group.SelectMany(commitment => commitment.Events).ToList();
        var place = events.Count > 0 ? await _log.Take(session, events.Count) : 0;
        var scopes = group.SelectMany(commitment => commitment.Scopes).ToHashSet();
        foreach (var step in steps(group.SelectMany(commitment => commitment.Writes)))
        {
            await step.Run(session);
            await step.Touch(session, scopes);
        }

        var now = _clock.GetUtcNow().ToUnixTimeMilliseconds();
        if (events.Count > 0) await _log.Events.InsertManyAsync(session, events.Select(happened => happened.At(place++, now)));
        await _stamps.Change(session, scopes);
    }
}
