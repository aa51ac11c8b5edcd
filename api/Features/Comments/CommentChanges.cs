using Linli.Api.Features.Comments.Events;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Storage;

namespace Linli.Api.Features.Comments;

internal static class CommentChanges
{
    public static Changes AnnounceMentions(this Changes changes, Comment comment, IEnumerable<string> named)
    {
        foreach (var id in named.Where(id => id != comment.AuthorId))
            changes.Announce(new MentionMade(id, comment.BoardId, comment.PostId, comment.Id) { CommunityId = comment.CommunityId });
        return changes;
    }

    /// <summary>What a comment's removal brings with it: counters, the post's official state, the post's own marker.</summary>
    /// <param name="store">The store.</param>
    /// <param name="comment">As it stands.</param>
    /// <param name="removed">What becomes of it.</param>
    /// <param name="post">Replaced even when nothing is different: of two removals at once the second counts again, and after a move the right is asked for again.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <param name="toldId">The author, when the staff removed it.</param>
    public static async Task<Changes> Removing(this IDocumentStore store, Comment comment, Comment removed, Post post, CancellationToken cancel, string? toldId = null)
    {
        var next = post with { IsListed = !post.IsRemoved || post.CommentCount > 1 };
        if (post.Official?.CommentId == comment.Id) next = next.Answer(await store.LatestOfficialBut(comment, cancel));

        var changes = new Changes().Replace(next).Replace(removed).Increment<Post>(post.Id, counted => counted.CommentCount, -1);
        if (comment.ParentId is not null) changes.Increment<Comment>(comment.ParentId, parent => parent.ReplyCount, -1);
        return changes.Announce(new CommentRemoved(post.BoardId, post.Id, comment.Id, comment.ParentId, toldId) { CommunityId = post.CommunityId });
    }

    /// <summary>What brings a comment back with everything that hangs on it; replaces the post, so that the official state and a removal at the same moment are decided again.</summary>
    public static async Task<Changes> Restoring(this IDocumentStore store, Comment comment, Post post, CancellationToken cancel)
    {
        var next = post with { IsListed = true };
        if (comment.Answer is { } answer && !((await store.LatestOfficialBut(comment, cancel))?.At > answer.At)) next = next.Answer(answer);

        var changes = new Changes().Replace(next).Replace(comment with { Removal = null }).Increment<Post>(post.Id, counted => counted.CommentCount, 1);
        if (comment.ParentId is not null) changes.Increment<Comment>(comment.ParentId, parent => parent.ReplyCount, 1);
        return changes.Announce(new CommentRestored(post.BoardId, post.Id, comment.Id, comment.ParentId, comment.AuthorId) { CommunityId = post.CommunityId });
    }

    private static async Task<OfficialAnswer?> LatestOfficialBut(this IDocumentStore store, Comment comment, CancellationToken cancel)
    {
        var latest = await store.List(Query.On(Comment.OfficialOnPost, comment.PostId).Backwards().Take(2), cancel);
        return latest.Items.FirstOrDefault(official => official.Id != comment.Id)?.Answer;
    }
}
