using Linli.Api.Features.Posts.Prose;

namespace Linli.Api.Features.Search;

/// <summary>A post or a comment that was found.</summary>
/// <param name="Kind">The post's kind, or <c>comment</c>.</param>
/// <param name="PostId">The post, or the comment's post.</param>
/// <param name="CommentId">Absent when the post itself was found.</param>
/// <param name="BoardId">Where the post stands now.</param>
/// <param name="Title">The post's title; without parts when the comment outlived its post.</param>
/// <param name="Excerpt">What was found, around the first word in it; at most some 140 characters.</param>
/// <param name="Tags">The post's; empty for a comment.</param>
/// <param name="Author">Who wrote what was found.</param>
/// <param name="CreatedAt">When; hits come newest first.</param>
public sealed record SearchHit(
    SearchKind Kind, string PostId, string? CommentId, string BoardId, IReadOnlyList<TextPart> Title, IReadOnlyList<TextPart> Excerpt,
    IReadOnlyList<string> Tags, AuthorView Author, DateTimeOffset CreatedAt);

/// <summary>A piece of plain text. The pieces put together are the text; showing each as text (never as HTML) is safe.</summary>
/// <param name="Text">Never empty.</param>
/// <param name="IsMatch">It is (part of) a word that was looked for.</param>
public sealed record TextPart(string Text, bool IsMatch);
