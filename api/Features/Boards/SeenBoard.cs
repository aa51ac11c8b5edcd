using System.Diagnostics.CodeAnalysis;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Boards;

/// <summary>A board that the caller may read.</summary>
/// <param name="Board">The board.</param>
/// <param name="Member">The caller in its community; null for a guest who reads what is public.</param>
public sealed record SeenBoard(Board Board, Member? Member)
{
    /// <summary>Whether the caller takes part here at all: guests and observers read.</summary>
    public bool TryBelong([NotNullWhen(true)] out Member? member, [NotNullWhen(false)] out ProblemHttpResult? refusal)
    {
        member = Member;
        refusal = member is null ? Problems.MembersOnly() : member.IsObserver ? Problems.ObserversRead() : null;
        return refusal is null;
    }

    /// <summary>Whether the caller may add something to what stands on the board.</summary>
    public bool TryWrite([NotNullWhen(true)] out Member? member, [NotNullWhen(false)] out ProblemHttpResult? refusal)
    {
        if (TryBelong(out member, out refusal) && !Board.IsOn) refusal = Problems.BoardOff();
        return refusal is null;
    }

    /// <summary>Whether the caller keeps the board: pins, closes, moves, removes.</summary>
    public bool TryKeep([NotNullWhen(true)] out Member? keeper, [NotNullWhen(false)] out ProblemHttpResult? refusal)
    {
        if (TryBelong(out keeper, out refusal) && !Board.IsKeptBy(keeper)) refusal = Problems.NotKeeper();
        return refusal is null;
    }
}

public static class BoardAccess
{
    /// <returns>Null when there is no such board or the caller may not read it.</returns>
    public static async Task<SeenBoard?> FindVisibleBoard(this IDocumentStore store, string boardId, Caller caller, CancellationToken cancel)
    {
        if (await store.Find<Board>(boardId, cancel) is not { } board) return null;
        var member = await store.MemberOf(caller, board.CommunityId, cancel);
        return board.IsReadableBy(member) ? new SeenBoard(board, member) : null;
    }
}
