namespace Linli.Api.Relay;

/// <summary>The time for which this node may relay. It ends by itself, earlier than another node takes over, unless it is extended.</summary>
internal sealed class Term : IDisposable
{
    // The others wait for the whole lease; what this node is doing when its term ends gets the rest.
    private const double OurShare = 0.8;

    private readonly RelayOptions _options;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _lease;
    private readonly CancellationTokenSource _either;

    /// <param name="options">The length of a lease.</param>
    /// <param name="clock">Measures it.</param>
    /// <param name="asked">When the lease was asked for: it counts from before the store was asked.</param>
    /// <param name="stop">Ends the term when the node stops.</param>
    public Term(RelayOptions options, TimeProvider clock, long asked, CancellationToken stop)
    {
        (_options, _clock) = (options, clock);
        _lease = new CancellationTokenSource(Left(asked), clock);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_lease.Token, stop);
        Token = _either.Token;
    }

    public CancellationToken Token { get; }

    public void Extend(long asked) => _lease.CancelAfter(Left(asked));

    public void End() => _lease.Cancel();

    public void Dispose()
    {
        _either.Dispose();
        _lease.Dispose();
    }

    private TimeSpan Left(long asked)
    {
        var left = (_options.Lease * OurShare) - _clock.GetElapsedTime(asked);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
