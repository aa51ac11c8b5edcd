using Linli.Api.Features.Comments;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Storage;

namespace Linli.Api.Features.Search;

/// <summary>
/// What was found, as the caller may see it. Each post is looked at as it is now: the words' index follows a moment later, and must
/// not show what was removed, or moved to where the caller may not read.
/// </summary>
internal sealed class Hits(SearchCommunity.Filter filter, HashSet<string> readable)
{
    private readonly Highlight _highlight = new(filter.Wanted);

    public async Task<IReadOnlyList<SearchHit>> Of(IReadOnlyList<Writing> found, IDocumentStore store, CancellationToken cancel)
    {
        var posts = found.OfType<Post>().ToDictionary(post => post.Id);
        foreach (var post in await store.FindMany<Post>([.. found.OfType<Comment>().Select(comment => comment.PostId).Distinct().Except(posts.Keys)], cancel)) posts[post.Id] = post;
        var names = await Names.Load(store, found.Select(writing => writing.AuthorId), cancel);

        return
        [
            .. from writing in found
               let post = posts.GetValueOrDefault(writing is Comment comment ? comment.PostId : writing.Id)
               where !writing.IsRemoved && post is { IsListed: true } && readable.Contains(post.BoardId) && (filter.Board ?? post.BoardId) == post.BoardId
               select Hit(writing, post, names),
        ];
    }

    private SearchHit Hit(Writing writing, Post post, Names names) => new(
        writing is Post ? Enum.Parse<SearchKind>(post.Kind.ToString()) : SearchKind.Comment,
        post.Id, writing is Comment ? writing.Id : null, post.BoardId,
        _highlight.Whole(post.IsRemoved ? "" : post.Title),
        _highlight.Excerpt(PlainText.OneLine(PlainText.Of(writing.Body))),
        writing is Post ? post.Tags : [],
        names.With(writing.AuthorId, writing.AuthorOffice, writing.AuthorTitle), writing.CreatedAt);
}
