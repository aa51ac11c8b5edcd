using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Boards;

/// <summary>The committee names a board, switches it, opens it, and says who posts what; what is left out stays.</summary>
public static class ChangeBoard
{
    // With Version, the change is refused when somebody else changed the board meanwhile.
    public sealed record Request(
        [Range(1L, long.MaxValue)] long? Version,
        [StringLength(20, MinimumLength = 1)] string? Name,
        bool? IsOn,
        bool? IsPublic,
        [MaxLength(10)] IReadOnlyList<Role>? PostRoles,
        [MaxLength(10)] IReadOnlyList<Role>? KeeperRoles,
        [MinLength(1), MaxLength(4)] IReadOnlyList<PostKind>? Kinds);

    internal static void Map(IEndpointRouteBuilder boards) =>
        boards.MapPatch("/{boardId}", Handle).WithName("changeBoard").WithSummary("Committee: changes a board's name, switch, openness and rules; what is left out stays.");

    internal static async Task<Results<Ok<BoardView>, ProblemHttpResult>> Handle(string boardId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleBoard(boardId, caller, cancel) is not { } seen) return Problems.NotFound("board");
        if (seen.Member is not { IsManager: true }) return Problems.NotManager();
        if (Check(request) is { } invalid) return invalid;

        var changed = await store.Change<Board, Board?>(boardId, board =>
        {
            if (request.Version is { } version && version != board.Version) return (null, null);
            var next = Apply(request, board);
            var difference = BoardDifference.Of(board, next);
            return difference.Length == 0 ? (null, board)
                : (new Changes().Replace(next).Announce(new BoardChanged(board.Id) { CommunityId = board.CommunityId })
                    .Add(AuditEntry.In(board.CommunityId, caller.ResidentId, AuditedAct.BoardChanged, clock.GetUtcNow()).About(null, board.Id) with { Detail = difference }),
                    next with { Version = board.Version + 1 });
        }, cancel);
        return changed is null ? Problems.Changed() : TypedResults.Ok(BoardView.Of(changed));
    }

    private static ProblemHttpResult? Check(Request request) =>
        request.Name is not null && PlainText.OneLine(request.Name).Length == 0 ? Problems.Invalid("name", ("不能为空白。", "Must not be blank."))
        : request.PostRoles?.Any(Roles.Observers.Contains) == true ? Problems.Invalid("postRoles", ("街镇和区部门不在社区内发帖。", "Street and district offices do not post."))
        : request.KeeperRoles?.Any(role => !Roles.Staff.Contains(role)) == true ? Problems.Invalid("keeperRoles", ("只有工作人员可以负责板块。", "Only staff keep a board."))
        : null;

    private static Board Apply(Request request, Board board) => board with
    {
        Name = request.Name is null ? board.Name : PlainText.OneLine(request.Name),
        IsOn = request.IsOn ?? board.IsOn,
        IsPublic = request.IsPublic ?? board.IsPublic,
        PostRoles = request.PostRoles is null ? board.PostRoles : [.. request.PostRoles.Distinct().Order()],
        KeeperRoles = request.KeeperRoles is null ? board.KeeperRoles : [.. request.KeeperRoles.Distinct().Order()],
        Kinds = request.Kinds is null ? board.Kinds : [.. request.Kinds.Distinct().Order()],
    };
}
