using Linli.Api.Events;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Storage;

namespace Linli.Api.Features.Comments;

/// <summary>A moved post's comments are found under the board where the post stands now.</summary>
public sealed class CommentsFollowTheirPost(IDocumentStore store) : ISubscriber
{
    private const int MostAtOnce = 200;

    public string Name => "comments-follow-their-post";

    public async Task Handle(LoggedEvent logged, CancellationToken cancel)
    {
        // Where it stands now, not where this event moved it: seen twice or late, the outcome is the same.
        if (logged.Event is not PostMoved moved || await store.Find<Post>(moved.PostId, cancel) is not { } post) return;
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
            foreach (var stray in page.Items.Where(comment => comment.BoardId != post.BoardId))
                await store.Change<Comment, bool>(stray.Id, comment => (new Changes().Replace(comment with { BoardId = post.BoardId }), true), cancel);
            cursor = page.Next;
        }
        while (cursor is not null);
    }
}
