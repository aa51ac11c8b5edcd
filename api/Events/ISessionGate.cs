namespace Linli.Api.Events;

/// <summary>Says whether a session is still open. Asked once a live connection is registered, so that none slips in beside the end of its session.</summary>
public interface ISessionGate
{
    ValueTask<bool> IsOpen(string sessionId, CancellationToken cancel);
}
