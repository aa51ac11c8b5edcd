using System.Runtime.InteropServices;
using Linli.Api.Events;

namespace Linli.Api.Realtime;

/// <summary>
/// Who follows what on this node, and how far the node has read the log. One lock makes "read up to here" and "follows from
/// here" one fact; nothing inside it waits for a client or for the store.
/// </summary>
internal sealed class Followers(LiveOptions options)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Topic> _topics = [];
    private readonly Dictionary<string, List<Follower>> _ofResident = [];

    /// <summary>The last event that was posted to its followers here.</summary>
    public EventCursor Position { get; private set; }

    public int Count { get; private set; }

    /// <returns>The resident's oldest connection if this one is one too many.</returns>
    public Follower? Connect(Follower follower)
    {
        lock (_lock)
        {
            ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(_ofResident, follower.ResidentId, out _);
            own ??= new List<Follower>(1);
            own.Add(follower);
            Count++;
            return own.Count > options.MostConnections ? own[0] : null;
        }
    }

    public void Disconnect(Follower follower)
    {
        lock (_lock)
        {
            follower.Forget();
            if (!_ofResident.TryGetValue(follower.ResidentId, out var own) || !own.Remove(follower)) return;
            if (own.Count == 0) _ofResident.Remove(follower.ResidentId);
            Count--;
            foreach (var topic in follower.Topics) Leave(follower, topic);
        }
    }

    /// <summary>From here on the topic's events reach the follower, but everything is held back until <see cref="Follower.Release"/>.</summary>
    /// <returns>Where the node was in the log: what is not later must be replayed. Null when the connection follows too much or has ended.</returns>
    public EventCursor? Enter(Follower follower, TopicName name, EventCursor? since)
    {
        lock (_lock)
        {
            if (!IsConnected(follower) || (follower.TopicCount >= options.MostTopics && !follower.Follows(name))) return null;
            ref var topic = ref CollectionsMarshal.GetValueRefOrAddDefault(_topics, name.ToString(), out _);
            topic ??= new Topic(name);
            topic.Followers.Add(follower);
            // Another node may be ahead of this one: what the client has from there is not sent again here.
            follower.Enter(topic, since > Position ? since.Value : Position);
            return Position;
        }
    }

    /// <summary>The gate has answered: the topic is of this community.</summary>
    public void Belongs(TopicName name, string communityId)
    {
        lock (_lock)
        {
            if (_topics.TryGetValue(name.ToString(), out var topic)) topic.CommunityId = communityId;
        }
    }

    public void Leave(Follower follower, TopicName name)
    {
        lock (_lock)
        {
            if (_topics.TryGetValue(name.ToString(), out var topic)) Leave(follower, topic);
        }
    }

    /// <summary>Posts an event to its followers.</summary>
    /// <returns>Those whose access must be checked again; they are held until then, so no later event passes them by.</returns>
    public IReadOnlyList<Follower> Post(LoggedEvent logged)
    {
        lock (_lock)
        {
            Position = logged.Cursor;
            var topics = logged.Event.Audience.Topics.Select(name => _topics.GetValueOrDefault(name)).OfType<Topic>().ToArray();
            if (topics.Length > 0)
            {
                var message = LiveMessage.Of(logged, topics);
                foreach (var topic in topics)
                    foreach (var follower in topic.Followers)
                        follower.Post(message);
            }

            return Doubtful(logged.Event);
        }
    }

    public IReadOnlyList<Follower> OfSession(string sessionId)
    {
        lock (_lock) return [.. _ofResident.Values.SelectMany(own => own).Where(follower => follower.SessionId == sessionId)];
    }

    /// <summary>Continues at another place in the log. What lies between is not sent, so every client must come back with its cursors.</summary>
    public IReadOnlyList<Follower> MoveTo(EventCursor position)
    {
        lock (_lock)
        {
            Position = position;
            return [.. _ofResident.Values.SelectMany(own => own)];
        }
    }

    private List<Follower> Doubtful(ForumEvent happened)
    {
        var doubtful = new HashSet<Follower>();
        if (happened is IEndsAccess ends && _ofResident.TryGetValue(ends.ResidentId, out var own)) doubtful.UnionWith(own);
        if (happened is IChangesAccess changes)
            doubtful.UnionWith(_topics.Values.Where(topic => topic.MayBelongTo(changes.CommunityId)).SelectMany(topic => topic.Followers));
        foreach (var follower in doubtful) follower.Hold();
        return [.. doubtful];
    }

    private bool IsConnected(Follower follower) => _ofResident.TryGetValue(follower.ResidentId, out var own) && own.Contains(follower);

    private void Leave(Follower follower, Topic topic)
    {
        follower.Leave(topic);
        topic.Followers.Remove(follower);
        if (topic.Followers.Count == 0) _topics.Remove(topic.Name.ToString());
    }
}
