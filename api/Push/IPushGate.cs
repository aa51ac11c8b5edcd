namespace Linli.Api.Push;

/// <summary>Asked just before a message is sent, which may be long after it was enqueued. Every gate must let it through.</summary>
public interface IPushGate
{
    /// <returns>False: the resident may no longer see what it is about, or no longer wants to hear of it. It is withdrawn.</returns>
    ValueTask<bool> LetsThrough(PushMessage message, CancellationToken cancel);
}
