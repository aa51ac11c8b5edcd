using Linli.Api.Features.Boards;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Unread;

/// <summary>Somebody has looked at a board. The mark never moves backwards; once more changes nothing.</summary>
public static class MarkRead
{
    /// <param name="UpTo">The <c>activityAt</c> of the newest post that was shown; left out, all until now. Later than now counts as now.</param>
    public sealed record Request(DateTimeOffset? UpTo);

    internal static void Map(IEndpointRouteBuilder boards) =>
        boards.MapPut("/{boardId}/read", Handle).WithName("markBoardRead").WithSummary("Marks a board as read for me; the mark never moves backwards.");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        string boardId, Request? request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleBoard(boardId, caller, cancel) is not { } seen) return Problems.NotFound("board");
        if (seen.Member is null) return Problems.MembersOnly();

        var upTo = Until(request?.UpTo, clock.GetUtcNow());
        await store.Decide(async () =>
        {
            var mark = await store.Find<BoardMark>(BoardMark.IdOf(boardId, caller.ResidentId), cancel);
            if (mark?.ReadUpTo >= upTo) return (null, mark);
            return (Changes(boardId, caller.ResidentId, mark, upTo), mark);
        }, cancel);
        return TypedResults.NoContent();
    }

    // Whole milliseconds, as they are kept; finer ones would never seem to be reached.
    private static DateTimeOffset Until(DateTimeOffset? asked, DateTimeOffset now)
    {
        var upTo = asked < now ? asked.Value : now;
        return upTo.AddTicks(-(upTo.Ticks % TimeSpan.TicksPerMillisecond));
    }

    // Neither way loses to another device: the id is taken once, and what is there is only ever lifted.
    private static Changes Changes(string boardId, string residentId, BoardMark? mark, DateTimeOffset upTo)
    {
        var id = BoardMark.IdOf(boardId, residentId);
        var changes = mark is null
            ? new Changes().Add(new BoardMark { Id = id, BoardId = boardId, ResidentId = residentId, ReadUpTo = upTo })
            : new Changes().Raise<BoardMark>(id, kept => kept.ReadUpTo, upTo);
        return changes.Announce(new BoardRead(boardId, residentId));
    }
}
