using System.Diagnostics.CodeAnalysis;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Reactions;

namespace Linli.Api.Features.Posts.Reading;

/// <summary>A post as every list shows it, the same for everyone who may read the board.</summary>
public record PostSummary
{
    public required string Id { get; init; }

    public required string CommunityId { get; init; }

    public required string BoardId { get; init; }

    public required PostKind Kind { get; init; }

    /// <summary>Empty when removed, like excerpt, photos, tags and place.</summary>
    public required string Title { get; init; }

    /// <summary>Plain text, at most 140 characters.</summary>
    public required string Excerpt { get; init; }

    public required PhotosView Photos { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public PostPlace? Place { get; init; }

    /// <summary>Absent when removed.</summary>
    public AuthorView? Author { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Written, or last commented on.</summary>
    public required DateTimeOffset ActivityAt { get; init; }

    public required long CommentCount { get; init; }

    public required ReactionCounts Reactions { get; init; }

    public required bool IsPinned { get; init; }

    /// <summary>Takes no more comments.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>Where it stands after the latest official reply; absent without one.</summary>
    public OfficialView? Official { get; init; }

    /// <summary>Present when only a marker is left.</summary>
    public RemovalView? Removed { get; init; }

    [SetsRequiredMembers]
    internal PostSummary(Post post, Names names)
    {
        var text = post.IsRemoved ? PostText.Nothing : post.Text;
        (Id, CommunityId, BoardId, Kind) = (post.Id, post.CommunityId, post.BoardId, post.Kind);
        (Title, Excerpt, Tags, Place) = (text.Title, post.IsRemoved ? "" : post.Excerpt, text.Tags, text.Place);
        Photos = new PhotosView([.. text.PhotoIds.Take(PhotosView.First)], text.PhotoIds.Length);
        Author = names.Author(post);
        (CreatedAt, ActivityAt, CommentCount, Reactions) = (post.CreatedAt, post.ActivityAt, post.CommentCount, ReactionCounts.Of(post));
        (IsPinned, IsClosed) = (post.IsPinned, post.IsClosed);
        Official = post.Official is { } official
            ? new(official.State, official.Reason, names.With(official.ResidentId, official.Office, official.Title), official.At, official.CommentId) : null;
        Removed = RemovalView.Of(post);
    }
}

/// <param name="Ids">The first three.</param>
/// <param name="Count">How many there are.</param>
public sealed record PhotosView(IReadOnlyList<string> Ids, int Count)
{
    public const int First = 3;
}

/// <param name="State">Where the post stands.</param>
/// <param name="Reason">Why; always there when declined.</param>
/// <param name="By">Who replied, with the role in which they did.</param>
/// <param name="At">When.</param>
/// <param name="CommentId">The reply.</param>
public sealed record OfficialView(OfficialState State, string? Reason, AuthorView By, DateTimeOffset At, string CommentId);

/// <param name="By">Its author, or the staff.</param>
/// <param name="At">When.</param>
/// <param name="Reason">What the staff told the author.</param>
public sealed record RemovalView(RemovedBy By, DateTimeOffset At, string? Reason)
{
    internal static RemovalView? Of(Writing text) => text.Removal is { } removal ? new(removal.By, removal.At, removal.Reason) : null;
}
