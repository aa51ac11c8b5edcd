using Linli.Api.Features.Memberships;

namespace Linli.Api.Features.Posts;

/// <summary>Where a post stands after the latest official reply.</summary>
public enum OfficialState
{
    Answered,

    /// <summary>Being handled.</summary>
    InProgress,

    Done,

    /// <summary>Always with a reason.</summary>
    Declined,
}

/// <summary>The latest official reply to a post, as the post keeps it for the board's list.</summary>
public sealed record OfficialAnswer(
    OfficialState State, string? Reason, string CommentId, string ResidentId, Role? Office, string? Title, DateTimeOffset At);
