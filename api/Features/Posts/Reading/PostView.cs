using System.Diagnostics.CodeAnalysis;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Storage;

namespace Linli.Api.Features.Posts.Reading;

/// <summary>A post in full: everything its list item has, and the rest.</summary>
public sealed record PostView : PostSummary
{
    /// <summary>Markdown, as written.</summary>
    public required string Body { get; init; }

    /// <summary>The same, safe to show.</summary>
    public required string BodyHtml { get; init; }

    /// <summary>All of them, at most nine.</summary>
    public required IReadOnlyList<string> PhotoIds { get; init; }

    public required IReadOnlyList<MentionView> Mentions { get; init; }

    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>Counts the texts, from 1; an edit names the one it changes.</summary>
    public required int Version { get; init; }

    [SetsRequiredMembers]
    private PostView(Post post, Names names) : base(post, names)
    {
        var text = post.IsRemoved ? PostText.Nothing : post.Text;
        (Body, BodyHtml, PhotoIds) = (text.Body, SafeHtml.Of(text.Body, text.PhotoIds), text.PhotoIds);
        (Mentions, EditedAt, Version) = (names.Mentions(post), post.EditedAt, post.Edition);
    }

    internal static async Task<PostView> Of(Post post, IDocumentStore store, CancellationToken cancel) =>
        new(post, await post.Names(store, cancel));
}

internal static class PostNames
{
    public static Task<Names> Names(this Post post, IDocumentStore store, CancellationToken cancel) =>
        Prose.Names.Load(store, [post.AuthorId, .. post.Mentions, .. post.Official is { } official ? [official.ResidentId] : Array.Empty<string>()], cancel);

    /// <summary>The list items of a page, with its people read at once.</summary>
    public static async Task<Page<PostSummary>> Summaries(this Page<Post> posts, IDocumentStore store, CancellationToken cancel)
    {
        var names = await Prose.Names.Load(store, posts.Items.Select(post => post.AuthorId).Concat(posts.Items.Select(post => post.Official?.ResidentId).OfType<string>()), cancel);
        return posts.Select(post => new PostSummary(post, names));
    }
}
