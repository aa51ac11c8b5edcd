using System.Diagnostics.CodeAnalysis;
using Linli.Api.Features.Boards;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Posts;

/// <summary>A post that the caller may read, with its board and the caller as a member.</summary>
public sealed record SeenPost(Post Post, SeenBoard On)
{
    public Board Board => On.Board;

    public bool IsThereFor(Caller caller) => Post.IsShown || Post.IsOnRecordFor(caller.ResidentId, On.Member);

    /// <summary>Whether the caller may change the text: only who wrote it, and what was written in office only while in office.</summary>
    public bool TryOwn([NotNullWhen(true)] out Member? author, [NotNullWhen(false)] out ProblemHttpResult? refusal)
    {
        if (On.TryBelong(out author, out refusal)) refusal = Post.RefusalToChange(author);
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
    /// <returns>Null when there is no such post, or the caller may not read its board, or it was removed and nothing is left of it for the caller.</returns>
    public static async Task<SeenPost?> FindVisiblePost(this IDocumentStore store, string postId, Caller caller, CancellationToken cancel)
    {
        var kept = await store.FindKeptPost(postId, caller, cancel);
        return kept?.IsThereFor(caller) == true ? kept : null;
    }

    /// <summary>A post on a board that the caller may read, even when nothing is left of it.</summary>
    public static async Task<SeenPost?> FindKeptPost(this IDocumentStore store, string postId, Caller caller, CancellationToken cancel) =>
        await store.Find<Post>(postId, cancel) is { } post && await store.FindVisibleBoard(post.BoardId, caller, cancel) is { } on ? new SeenPost(post, on) : null;
}

internal static class Authorship
{
    /// <returns>Why the member may not change or take back the text; null when they may: it is theirs, and if it was written in office, they still hold one.</returns>
    public static ProblemHttpResult? RefusalToChange(this Writing writing, Member member) =>
        writing.AuthorId != member.ResidentId ? Problems.NotAuthor()
        : writing.AuthorOffice is not null && !member.IsStaff ? Problems.OutOfOffice()
        : null;
}
