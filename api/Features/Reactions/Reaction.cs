using Linli.Api.Storage;

namespace Linli.Api.Features.Reactions;

/// <summary>One resident's reaction of one kind to one post or comment.</summary>
public sealed record Reaction : Document
{
    public static readonly Index<Reaction> OnceAKind = Index.On<Reaction>(r => r.TargetId, r => r.ResidentId, r => r.Kind).Unique();
    public static readonly Index<Reaction> OfResidentOnPost = Index.On<Reaction>(r => r.ResidentId, r => r.PostId, r => r.TargetId);

    /// <summary>The post's or the comment's id.</summary>
    public required string TargetId { get; init; }

    /// <summary>The post, or the comment's post.</summary>
    public required string PostId { get; init; }

    public required string ResidentId { get; init; }

    public ReactionKind Kind { get; init; }

    public DateTimeOffset At { get; init; }
}
