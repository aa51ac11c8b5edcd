namespace Linli.Api.Realtime;

/// <summary>A topic that somebody on this node follows. Guarded by the lock of <see cref="Followers"/>.</summary>
internal sealed class Topic(TopicName name)
{
    public TopicName Name { get; } = name;

    /// <summary>Null until the gate has answered for the first time.</summary>
    public string? CommunityId { get; set; }

    public HashSet<Follower> Followers { get; } = [];

    /// <summary>Whether a change in the community may concern it. A topic nobody has been admitted to yet may belong anywhere.</summary>
    public bool MayBelongTo(string communityId) => CommunityId is null || CommunityId == communityId;
}
