using System.Collections.Frozen;
using Linli.Api.Events;
using Linli.Api.Storage;

namespace Linli.Api.Realtime;

/// <summary>The answer to a follow.</summary>
/// <param name="Cursor">Where the topic is now; events with greater cursors follow. Null when refused.</param>
/// <param name="FetchAfresh">Events were missed and could not be replayed: read the thing again. Later events are heard all the same.</param>
/// <param name="Refused"><c>not-found</c> (no such thing, or not for this resident) or <c>too-many-topics</c>.</param>
internal sealed record FollowAnswer(string? Cursor, bool FetchAfresh = false, string? Refused = null)
{
    public static FollowAnswer NotFound { get; } = new(null, Refused: "not-found");

    public static FollowAnswer TooManyTopics { get; } = new(null, Refused: "too-many-topics");

    public static FollowAnswer At(EventCursor cursor) => new(cursor.ToString());

    public static FollowAnswer Afresh(EventCursor cursor) => new(cursor.ToString(), FetchAfresh: true);
}

/// <summary>A connection begins or stops to follow a topic.</summary>
internal sealed class Following(Followers followers, IEventLog log, IEnumerable<ITopicGate> gates, LiveOptions options)
{
    private readonly FrozenDictionary<string, ITopicGate> _gates = gates.ToFrozenDictionary(gate => gate.Kind);

    public async Task<FollowAnswer> Follow(Follower follower, string? asked, string? since, CancellationToken cancel)
    {
        if (TopicName.Of(asked, follower.ResidentId) is not { } name) return FollowAnswer.NotFound;
        EventCursor? from = EventCursor.TryParse(since, out var cursor) ? cursor : null;

        // Entering comes first and the gate second: an end of access that the node has already passed is seen by the gate, a
        // later one finds the topic entered. The other way round, one between the two would be missed.
        if (followers.Enter(follower, name, from) is not { } now) return FollowAnswer.TooManyTopics;
        try
        {
            if (await Admit(follower.ResidentId, name, cancel) is not { } communityId)
            {
                followers.Leave(follower, name);
                return FollowAnswer.NotFound;
            }

            followers.Belongs(name, communityId);
            if (string.IsNullOrEmpty(since)) return FollowAnswer.At(now);
            return from is { } after ? await Replay(follower, name, after, now, cancel) : FollowAnswer.Afresh(now);
        }
        catch
        {
            // The client hears that the follow failed and asks again, so it must not follow half of it.
            followers.Leave(follower, name);
            throw;
        }
        finally
        {
            follower.Release();
        }
    }

    public void Unfollow(Follower follower, string? asked)
    {
        if (TopicName.Of(asked, follower.ResidentId) is { } name) followers.Leave(follower, name);
    }

    /// <returns>The topic's community (empty for a resident's own); null when the resident may not follow it.</returns>
    public ValueTask<string?> Admit(string residentId, TopicName name, CancellationToken cancel) => name.Kind == TopicName.Resident
        ? new(name.Id == residentId ? "" : null)
        : _gates.TryGetValue(name.Kind, out var gate) ? gate.Admit(residentId, name.Id, cancel) : new((string?)null);

    private async Task<FollowAnswer> Replay(Follower follower, TopicName name, EventCursor after, EventCursor now, CancellationToken cancel)
    {
        IReadOnlyList<LoggedEvent> missed = [];
        try
        {
            if (after < now) missed = await log.Missed(name.ToString(), after, now, options.MostReplayed + 1, cancel);
            else if (after > await log.Head(cancel)) return StartOver(follower, name);
        }
        catch (EventsGoneException)
        {
            return FollowAnswer.Afresh(now);
        }

        if (missed.Count > options.MostReplayed) return FollowAnswer.Afresh(now);
        foreach (var logged in missed)
        {
            if (!follower.Follows(name)) return FollowAnswer.NotFound;
            await follower.SendFirst(LiveMessage.Of(logged));
        }

        return FollowAnswer.At(after > now ? after : now);
    }

    // The cursor is of another installation: it says nothing about what was heard of this one.
    private FollowAnswer StartOver(Follower follower, TopicName name)
    {
        if (followers.Enter(follower, name, since: null) is not { } now) return FollowAnswer.TooManyTopics;
        follower.Release();
        return FollowAnswer.Afresh(now);
    }
}
