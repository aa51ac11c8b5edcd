using Microsoft.AspNetCore.SignalR;

namespace Linli.Api.Realtime;

/// <summary>The hub at <c>/live</c>. README.md beside this file describes the contract for clients.</summary>
internal sealed class LiveHub(Following following) : Hub
{
    /// <param name="topic"><c>community/{id}</c>, <c>board/{id}</c>, <c>post/{id}</c> or <c>me</c>.</param>
    /// <param name="since">The last cursor heard, to hear everything missed first; null to begin now.</param>
    public async Task<FollowAnswer?> Follow(string? topic, string? since) =>
        Caller() is { } caller ? await following.Follow(caller, topic, since, Context.ConnectionAborted) : null;

    public void Unfollow(string? topic)
    {
        if (Caller() is { } caller) following.Unfollow(caller, topic);
    }

    // Null after a flood: the connection is closed and hears no answer.
    private Follower? Caller()
    {
        var follower = Context.Features.Get<Follower>();
        if (follower?.Calls.Take() == true) return follower;
        Context.Abort();
        return null;
    }
}
