using Linli.Api.Events;
using Linli.Api.Features.Comments.Events;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Storage;

namespace Linli.Api.Features.Comments;

/// <summary>
/// A moved post's comments are found under the board where the post stands now, also one that was written at the very moment of the move: commenting
/// conflicts with nothing, so whoever came second did not know of the first.
/// </summary>
public sealed class CommentsFollowTheirPost(IDocumentStore store) : ISubscriber
{
    private const int MostAtOnce = 200;

    public string Name => "comments-follow-their-post";

    // Where the post stands now, not where an event saw it: seen twice or late, the outcome is the same.
    public Task Handle(LoggedEvent logged, CancellationToken cancel) => logged.Event switch
    {
        PostMoved moved => FollowAll(moved.PostId, cancel),
        CommentWritten written => Follow(written, cancel),
        _ => Task.CompletedTask,
    };

    private async Task Follow(CommentWritten written, CancellationToken cancel)
    {
        if (await store.Find<Post>(written.PostId, cancel) is { } post && post.BoardId != written.BoardId) await Follow(written.CommentId, post, cancel);
    }

    private async Task FollowAll(string postId, CancellationToken cancel)
    {
        if (await store.Find<Post>(postId, cancel) is not { } post) return;
        await Follow(Query.On(Comment.OnPost, post.Id), post, cancel);
        await Follow(Query.On(Comment.Replies, post.Id), post, cancel);
    }

    private async Task Follow(Query<Comment> comments, Post post, CancellationToken cancel)
    {
        Page<Comment> page;
        string? cursor = null;
        do
        {
            comments.Take(MostAtOnce).TryAfter(cursor, out var query);
            page = await store.List(query, cancel);
            foreach (var stray in page.Items.Where(comment => comment.BoardId != post.BoardId)) await Follow(stray.Id, post, cancel);
            cursor = page.Next;
        }
        while (cursor is not null);
    }

    private Task<bool> Follow(string commentId, Post post, CancellationToken cancel) => store.Change<Comment, bool>(commentId,
        comment => comment.BoardId == post.BoardId ? (null, false) : (new Changes().Replace(comment with { BoardId = post.BoardId }), true), cancel);
}
