namespace Linli.Api.Realtime;

/// <summary>A token bucket: how many calls a connection may still make just now.</summary>
internal sealed class CallAllowance(int atOnce, int perSecond, TimeProvider clock)
{
    private double _left = atOnce;
    private long _counted = clock.GetTimestamp();

    // A connection's calls run one after the other, so no lock is needed.
    public bool Take()
    {
        var now = clock.GetTimestamp();
        _left = Math.Min(atOnce, _left + (clock.GetElapsedTime(_counted, now).TotalSeconds * perSecond));
        _counted = now;
        if (_left < 1) return false;
        _left--;
        return true;
    }
}
