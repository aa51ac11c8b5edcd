using Linli.Api.Features.Comments;
using Linli.Api.Features.Posts;
using Linli.Api.Storage;

namespace Linli.Api.Features.Moderation;

/// <summary>
/// That the staff took a post or a comment away, so that the community's managers find it again and can bring it back. Who did it, when and why
/// rests with the text itself (<see cref="Removal"/>). Committed with the removal, and gone with the restoration.
/// </summary>
public sealed record TakenAway : Document
{
    public static readonly Index<TakenAway> InCommunity = Index.On<TakenAway>(taken => taken.CommunityId, taken => taken.At);

    public required TakenKind Kind { get; init; }

    /// <summary>The post's or the comment's id.</summary>
    public required string SubjectId { get; init; }

    public required DateTimeOffset At { get; init; }

    public static TakenAway Of(Post removed) => Of(TakenKind.Post, removed);

    public static TakenAway Of(Comment removed) => Of(TakenKind.Comment, removed);

    public static string IdOf(TakenKind kind, string subjectId) => $"{kind.ToString().ToLowerInvariant()}-{subjectId}";

    private static TakenAway Of(TakenKind kind, Writing removed) =>
        new() { Id = IdOf(kind, removed.Id), CommunityId = removed.CommunityId, Kind = kind, SubjectId = removed.Id, At = removed.Removal!.At };
}

public enum TakenKind
{
    Post,
    Comment,
}
