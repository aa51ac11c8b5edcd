using System.ComponentModel;
using Linli.Api.Features.Boards;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Posts.Reading;

/// <summary>A board's posts.</summary>
public static class ListPosts
{
    internal static void Map(IEndpointRouteBuilder boards) =>
        boards.MapGet("/{boardId}/posts", Handle).WithName("listPosts").WithSummary("A board's posts, pinned ones first; the same for everyone who may read the board.");

    internal static async Task<Results<Rendered<Page<PostSummary>>, ProblemHttpResult>> Handle(
        string boardId,
        [Description("`activity` (default), `newest`, or `unanswered` (newest first, without pinned ones on top).")] Choice<PostSort>? sort,
        [Description("Only posts with this tag, by activity.")] string? tag,
        [Description("Only posts of this kind. A page may be short and still have a next one.")] Choice<PostKind>? kind,
        [AsParameters] Listing listing, Caller caller, IDocumentStore store, RenderedPages pages, CancellationToken cancel)
    {
        if (await store.FindVisibleBoard(boardId, caller, cancel) is not { Board: var board }) return Problems.NotFound("board");
        if (Order(boardId, sort?.Value ?? PostSort.Activity, tag) is not { } query) return Problems.Invalid("sort", ("按标签查看时只能按最新动态排序。", "With a tag, posts come by activity only."));
        if (kind is not null) query = query.Where(post => post.Kind, kind.Value.Value);
        if (!listing.TryApply(query, out var page)) return Problems.BadCursor();
        return await pages.Get(listing, $"posts/{boardId}/{sort}/{kind}/{tag}", board.CommunityId,
            async () => await (await store.List(page, cancel)).Summaries(store, cancel), cancel);
    }

    private static Query<Post>? Order(string boardId, PostSort sort, string? tag) => (sort, tag) switch
    {
        (PostSort.Activity, null or "") => Query.On(Post.OnBoardByActivity, boardId, true).Backwards(),
        (PostSort.Newest, null or "") => Query.On(Post.OnBoardByAge, boardId, true).Backwards(),
        (PostSort.Unanswered, null or "") => Query.On(Post.OnBoardByAnswers, boardId, true, 0L).Backwards(),
        (PostSort.Activity, _) => Query.On(Post.OnBoardByTag, boardId, tag).Backwards(),
        _ => null,
    };
}

public enum PostSort
{
    Activity,
    Newest,

    /// <summary>Without any comment.</summary>
    Unanswered,
}
