using System.Diagnostics.CodeAnalysis;
using Linli.Api.Features.Boards;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Posts;

/// <summary>A post that the caller may read, with its board and the caller as a member.</summary>
public sealed record SeenPost(Post Post, SeenBoard On)
{
    public Board Board => On.Board;

    /// <summary>Whether the caller may change the text: only who wrote it, while it stands.</summary>
    public bool TryOwn([NotNullWhen(true)] out Member? author, [NotNullWhen(false)] out ProblemHttpResult? refusal)
    {
        if (On.TryBelong(out author, out refusal) && Post.AuthorId != author.ResidentId) refusal = Problems.NotAuthor();
        return refusal is null;
    }

    public bool TryComment([NotNullWhen(true)] out Member? author, [NotNullWhen(false)] out ProblemHttpResult? refusal)
    {
        if (TryReact(out author, out refusal) && Post.IsClosed) refusal = Problems.PostClosed();
        return refusal is null;
    }

    public bool TryReact([NotNullWhen(true)] out Member? member, [NotNullWhen(false)] out ProblemHttpResult? refusal)
    {
        if (On.TryWrite(out member, out refusal) && Post.IsRemoved) refusal = Problems.PostRemoved();
        return refusal is null;
    }
}

public static class PostAccess
{
    /// <returns>Null when there is no such post, or the caller may not read its board, or it was removed and nothing is left of it.</returns>
    public static async Task<SeenPost?> FindVisiblePost(this IDocumentStore store, string postId, Caller caller, CancellationToken cancel)
    {
        if (await store.Find<Post>(postId, cancel) is not { } post) return null;
        var isThere = post.IsShown || post.IsTakenFrom(caller.ResidentId);
        return isThere && await store.FindVisibleBoard(post.BoardId, caller, cancel) is { } on ? new SeenPost(post, on) : null;
    }
}
