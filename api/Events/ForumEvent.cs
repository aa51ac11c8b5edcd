using System.Text.Json.Serialization;

namespace Linli.Api.Events;

/// <summary>Something that happened and is committed. Carries ids only; who hears of it reads the rest with their own rights.</summary>
public abstract record ForumEvent
{
    /// <summary>The community in which it happened; empty for what concerns one person or the installation.</summary>
    public string CommunityId { get; init; } = "";

    /// <summary>The topics on which it is heard.</summary>
    [JsonIgnore]
    public abstract Audience Audience { get; }
}
