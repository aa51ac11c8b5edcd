using Linli.Api.Events;

namespace Linli.Api.Realtime;

/// <summary>Asks the gates again for connections whose access may have ended. They are held meanwhile; nobody else waits.</summary>
internal sealed class AccessCheck(Followers followers, Following following, TimeProvider clock, LiveMetrics metrics, ILogger<AccessCheck> logger)
{
    // A change in a large community concerns thousands of connections; the store has other work to do, too.
    private const int AtOnce = 4;

    /// <summary>Returns at once.</summary>
    public void Begin(IReadOnlyList<Follower> held, EventCursor cause, CancellationToken stop) =>
        _ = Parallel.ForEachAsync(held, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (follower, _) => await Check(follower, cause, stop));

    private async Task Check(Follower follower, EventCursor cause, CancellationToken stop)
    {
        try
        {
            foreach (var topic in follower.Topics)
            {
                if (await following.Admit(follower.ResidentId, topic.Name, stop) is not null) continue;
                followers.Leave(follower, topic.Name);
                follower.TellLeft(LiveMessage.TopicLeft(topic.Name, cause, clock.GetUtcNow()));
            }
        }
        catch (Exception error)
        {
            // Rather silent than heard by somebody who may not: the client comes back and is checked then.
            if (!stop.IsCancellationRequested) logger.LogError(error, "Access could not be checked; the connection is closed.");
            metrics.Closed("access-unknown");
            follower.Abort();
        }
        finally
        {
            follower.Release();
        }
    }
}
