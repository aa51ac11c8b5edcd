using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Linli.Api.Features.Boards;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Storage;

namespace Linli.Api.Features.Posts;

/// <summary>A post on a board. Counters and the last activity are changed in place, so that many people at once never stand in each other's way.</summary>
public sealed partial record Post : Writing, ISearchable
{
    public static readonly Index<Post> OnBoardByActivity = Index.On<Post>(p => p.BoardId, p => p.IsListed, p => p.IsPinned, p => p.ActivityAt);
    public static readonly Index<Post> OnBoardByAge = Index.On<Post>(p => p.BoardId, p => p.IsListed, p => p.IsPinned, p => p.CreatedAt);
    public static readonly Index<Post> OnBoardByAnswers = Index.On<Post>(p => p.BoardId, p => p.IsListed, p => p.CommentCount, p => p.CreatedAt);
    public static readonly Index<Post> OnBoardByTag = Index.On<Post>(p => p.BoardId, p => p.Tags, p => p.ActivityAt).Where(p => p.IsListed);

    public required string BoardId { get; init; }

    public PostKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>The body's beginning as plain text, kept because every list shows it.</summary>
    public string Excerpt { get; init; } = "";

    public ImmutableArray<string> PhotoIds { get; init; } = [];

    public ImmutableArray<string> Tags { get; init; } = [];

    public PostPlace? Place { get; init; }

    /// <summary>Stands in the board's list, as <see cref="IsShown"/> was when last looked at; a comment written at the very moment of the removal is taken in shortly after.</summary>
    public bool IsListed { get; init; } = true;

    public bool IsPinned { get; init; }

    /// <summary>Takes no more comments.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Comments and replies that are not removed.</summary>
    [InPlace]
    public long CommentCount { get; init; }

    /// <summary>Written, or last commented on.</summary>
    [InPlace]
    public DateTimeOffset ActivityAt { get; init; }

    public OfficialAnswer? Official { get; init; }

    /// <summary>A removed post stays as a marker while answers stand under it.</summary>
    [JsonIgnore]
    public bool IsShown => !IsRemoved || CommentCount > 0;

    [JsonIgnore]
    public SearchText? SearchText => IsRemoved ? null
        : new($"{Title}\n{PlainText.Of(Body)}\n{string.Join(' ', Tags)}", [$"board:{BoardId}", $"kind:{KindName}", $"author:{AuthorId}"], CreatedAt);

    /// <summary>As in JSON: <c>secondHand</c>.</summary>
    private string KindName => (string)Stored.Key(Kind)!;

    public static Post Write(string id, Board board, PostKind kind, PostText text, Member author, DateTimeOffset now) => new Post
    {
        Id = id, CommunityId = board.CommunityId, BoardId = board.Id, Kind = kind,
        AuthorId = author.ResidentId, AuthorOffice = author.Office, AuthorTitle = author.Office is null ? null : author.Title,
        Title = "", Body = "", CreatedAt = now, ActivityAt = now,
    }.With(text);

    private Post With(PostText text) => this with
    {
        Title = text.Title, Body = text.Body, Excerpt = PlainText.Excerpt(text.Body),
        PhotoIds = text.PhotoIds, Tags = text.Tags, Place = text.Place, Mentions = text.Mentions,
    };
}
