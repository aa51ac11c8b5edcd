using Linli.Api.Events;
using Linli.Api.Features.Comments.Events;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Storage;

namespace Linli.Api.Features.Comments;

/// <summary>
/// A removed post stands in its board's list exactly while comments stand under it, also when somebody commented at the very moment of the
/// removal: counting in place conflicts with nothing, so whoever came second did not know of the first.
/// </summary>
public sealed class MarkersFollowComments(IDocumentStore store) : ISubscriber
{
    public string Name => "markers-follow-comments";

    // As the post is now, whichever event led here: seen twice or late, the outcome is the same.
    public Task Handle(LoggedEvent logged, CancellationToken cancel) => PostOf(logged.Event) is not { } postId ? Task.CompletedTask
        : store.Change<Post, bool>(postId, post => post.IsListed == post.IsShown ? (null, false) : (new Changes().Replace(post with { IsListed = post.IsShown }), true), cancel);

    private static string? PostOf(ForumEvent happened) => happened switch
    {
        CommentWritten written => written.PostId,
        CommentRemoved removed => removed.PostId,
        CommentRestored restored => restored.PostId,
        PostRemoved removed => removed.PostId,
        PostRestored restored => restored.PostId,
        _ => null,
    };
}
