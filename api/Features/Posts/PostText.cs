using System.Collections.Immutable;

namespace Linli.Api.Features.Posts;

/// <summary>What an author writes and edits of a post.</summary>
public sealed record PostText(
    string Title, string Body, ImmutableArray<string> PhotoIds, ImmutableArray<string> Tags, PostPlace? Place, ImmutableArray<string> Mentions)
{
    public static PostText Nothing { get; } = new("", "", [], [], null, []);

    public bool Equals(PostText? other) => other is not null && Title == other.Title && Body == other.Body && Place == other.Place
        && PhotoIds.SequenceEqual(other.PhotoIds) && Tags.SequenceEqual(other.Tags) && Mentions.SequenceEqual(other.Mentions);

    public override int GetHashCode() => HashCode.Combine(Title, Body, Place);
}
