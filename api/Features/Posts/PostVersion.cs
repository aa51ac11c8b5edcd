using System.Collections.Immutable;
using Linli.Api.Storage;

namespace Linli.Api.Features.Posts;

/// <summary>An earlier text of a post, kept when it was edited. Whoever reads the post may read it.</summary>
public sealed record PostVersion : Document
{
    public static readonly Index<PostVersion> OfPost = Index.On<PostVersion>(v => v.PostId, v => v.Number);

    public required string PostId { get; init; }

    /// <summary>From 1; the post itself carries the latest.</summary>
    public int Number { get; init; }

    public required string Title { get; init; }

    public required string Body { get; init; }

    public ImmutableArray<string> PhotoIds { get; init; } = [];

    public ImmutableArray<string> Tags { get; init; } = [];

    public PostPlace? Place { get; init; }

    public DateTimeOffset WrittenAt { get; init; }

    public static PostVersion Of(Post post) => new()
    {
        Id = $"{post.Id}-{post.Edition}", CommunityId = post.CommunityId, PostId = post.Id, Number = post.Edition, Title = post.Title, Body = post.Body,
        PhotoIds = post.PhotoIds, Tags = post.Tags, Place = post.Place, WrittenAt = post.EditedAt ?? post.CreatedAt,
    };
}
