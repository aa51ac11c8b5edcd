using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Storage;

namespace Linli.Api.Features.Comments;

/// <summary>A comment on a post, or a reply to a comment: one level, so that a thread can be read on a phone.</summary>
public sealed record Comment : Writing, ISearchable
{
    public static readonly Index<Comment> OnPost = Index.On<Comment>(c => c.PostId, c => c.CreatedAt).Where(c => c.IsTopLevel);
    public static readonly Index<Comment> Replies = Index.On<Comment>(c => c.PostId, c => c.ThreadAt, c => c.ParentId, c => c.CreatedAt).Where(c => c.IsReply);
    public static readonly Index<Comment> OfficialOnPost = Index.On<Comment>(c => c.PostId, c => c.CreatedAt).Where(c => c.IsOfficial);
    public static readonly Index<Comment> ByAuthor = Index.On<Comment>(c => c.AuthorId, c => c.CommunityId, c => c.CreatedAt);

    public required string PostId { get; init; }

    /// <summary>The post's board; follows when the post is moved, shortly after.</summary>
    public required string BoardId { get; init; }

    /// <summary>The comment that this one replies to; null for a comment on the post.</summary>
    public string? ParentId { get; init; }

    /// <summary>When the parent was written: keeps the replies of neighbouring comments together, so that a page of them is one read.</summary>
    public DateTimeOffset? ThreadAt { get; init; }

    /// <summary>Replies that are not removed.</summary>
    [InPlace]
    public long ReplyCount { get; init; }

    /// <summary>What this reply of the staff makes of the post; null for an ordinary comment.</summary>
    public OfficialMark? Official { get; init; }

    public bool IsTopLevel => ParentId is null;

    public bool IsReply => ParentId is not null;

    public bool IsOfficial => Official is not null && Removal is null;

    /// <summary>A removed comment stays as a marker while replies hang on it.</summary>
    [JsonIgnore]
    public bool IsShown => !IsRemoved || ReplyCount > 0;

    [JsonIgnore]
    public string ThreadId => ParentId ?? Id;

    [JsonIgnore]
    public SearchText? SearchText => IsRemoved ? null
        : new(PlainText.Of(Body), [$"board:{BoardId}", "kind:comment", $"author:{AuthorId}", $"post:{PostId}"], CreatedAt);

    public static Comment Write(string id, Post post, Comment? parent, CommentText text, OfficialMark? official, Member author, DateTimeOffset now) => new()
    {
        Id = id, CommunityId = post.CommunityId, PostId = post.Id, BoardId = post.BoardId, ParentId = parent?.Id, ThreadAt = parent?.CreatedAt,
        AuthorId = author.ResidentId, AuthorOffice = author.Office, AuthorTitle = author.Office is null ? null : author.Title,
        Body = text.Body, Mentions = text.Mentions, Official = official, CreatedAt = now,
    };

    public Comment Edit(CommentText text, DateTimeOffset now) =>
        this with { Body = text.Body, Mentions = text.Mentions, Edition = Edition + 1, EditedAt = now };

    public Comment Delete(DateTimeOffset now) =>
        this with { Body = "", Mentions = [], Removal = new Removal(RemovedBy.Author, now, null, AuthorId) };

    public Comment Remove(Member by, string reason, DateTimeOffset now) =>
        this with { Removal = new Removal(RemovedBy.Staff, now, reason, by.ResidentId) };

    /// <summary>What the post keeps of an official reply.</summary>
    [JsonIgnore]
    public OfficialAnswer? Answer => Official is null ? null : new(Official.State, Official.Reason, Id, AuthorId, AuthorOffice, AuthorTitle, CreatedAt);
}

/// <param name="State">Where the post stands with this reply.</param>
/// <param name="Reason">Why; always there when declined. At most 500 characters.</param>
public sealed record OfficialMark(OfficialState State, string? Reason);

/// <summary>What an author writes and edits of a comment.</summary>
public sealed record CommentText(string Body, ImmutableArray<string> Mentions);
