using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Boards;

/// <summary>The committee puts the boards in order.</summary>
public static class OrderBoards
{
    public sealed record Request([Required, MaxLength(100), Id] IReadOnlyList<string> BoardIds);

    internal static void Map(IEndpointRouteBuilder communities) =>
        communities.MapPut("/{communityId}/boards/order", Handle).WithName("orderBoards").WithSummary("Committee: puts all boards in this order, those switched off included.");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(string communityId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.MemberOf(caller, communityId, cancel) is not { } member) return Problems.NotFound("community");
        if (!member.IsManager) return Problems.NotManager();

        var isDone = await store.Decide(async () =>
        {
            var boards = await store.BoardsOf(communityId, cancel);
            if (request.BoardIds.Count != boards.Count || !boards.Select(board => board.Id).ToHashSet().SetEquals(request.BoardIds)) return (null, false);
            var order = request.BoardIds.Index().ToDictionary(board => board.Item, board => board.Index);
            var moved = boards.Where(board => board.Order != order[board.Id]).ToList();
            if (moved.Count == 0) return (null, true);
            var changes = new Changes().Announce(new BoardsOrdered { CommunityId = communityId })
                .Add(AuditEntry.In(communityId, caller.ResidentId, AuditedAct.BoardsOrdered, clock.GetUtcNow()).About(null, [.. request.BoardIds]));
            foreach (var board in moved) changes.Replace(board with { Order = order[board.Id] });
            return (changes, true);
        }, cancel);
        return isDone ? TypedResults.NoContent() : Problems.OtherBoards();
    }
}
