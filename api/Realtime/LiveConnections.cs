using System.Security.Claims;
using Linli.Api.Events;
using Microsoft.AspNetCore.SignalR;

namespace Linli.Api.Realtime;

/// <summary>Where SignalR tells of connections that come and go. The groups are <see cref="Followers"/>: SignalR's own would wait for a slow client, or gather its messages without bound.</summary>
internal sealed class LiveConnections(
    Followers followers, LiveOptions options, IEnumerable<ISessionGate> sessions, TimeProvider clock, LiveMetrics metrics, ILogger<DefaultHubLifetimeManager<LiveHub>> log)
    : DefaultHubLifetimeManager<LiveHub>(log)
{
    private const string SessionClaim = "sid";

    public override async Task OnConnectedAsync(HubConnectionContext connection)
    {
        await base.OnConnectedAsync(connection);
        var sessionId = connection.User.FindFirstValue(SessionClaim) ?? "";
        var follower = new Follower(connection, connection.UserIdentifier ?? "", sessionId, options, clock);
        connection.Features.Set(follower);
        if (followers.Connect(follower) is { } oldest)
        {
            metrics.Closed("too-many-connections");
            oldest.Abort();
        }

        // Registered first, asked second: if the session ended in between, one of the two notices.
        foreach (var gate in sessions)
            if (!await gate.IsOpen(sessionId, connection.ConnectionAborted)) follower.Abort();
    }

    public override Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        if (connection.Features.Get<Follower>() is { } follower) followers.Disconnect(follower);
        return base.OnDisconnectedAsync(connection);
    }
}
