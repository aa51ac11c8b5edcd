using System.Diagnostics.CodeAnalysis;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Comments;

/// <summary>A comment that the caller may read, with its post.</summary>
public sealed record SeenComment(Comment Comment, SeenPost Under)
{
    public bool TryOwn([NotNullWhen(true)] out Member? author, [NotNullWhen(false)] out ProblemHttpResult? refusal)
    {
        if (Under.On.TryBelong(out author, out refusal)) refusal = Comment.RefusalToChange(author);
        return refusal is null;
    }

    public bool TryReact([NotNullWhen(true)] out Member? member, [NotNullWhen(false)] out ProblemHttpResult? refusal)
    {
        if (Under.TryReact(out member, out refusal) && Comment.IsRemoved) refusal = Problems.CommentRemoved();
        return refusal is null;
    }
}

public static class CommentAccess
{
    /// <returns>Null when there is no such comment, or the caller may not read its post, or it was removed and nothing is left of it for the caller.</returns>
    public static async Task<SeenComment?> FindVisibleComment(this IDocumentStore store, string commentId, Caller caller, CancellationToken cancel)
    {
        if (await store.Find<Comment>(commentId, cancel) is not { } comment) return null;
        if (await store.FindKeptPost(comment.PostId, caller, cancel) is not { } under) return null;
        // What the staff removed is on record, whatever has become of the post.
        var isThere = comment.IsOnRecordFor(caller.ResidentId, under.On.Member) || (comment.IsShown && under.IsThereFor(caller));
        return isThere ? new SeenComment(comment, under) : null;
    }
}
