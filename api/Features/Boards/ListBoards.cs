using System.ComponentModel;
using Linli.Api.Features.Communities;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Boards;

/// <summary>The boards of a community.</summary>
public static class ListBoards
{
    internal static void Map(IEndpointRouteBuilder communities) =>
        communities.MapGet("/{communityId}/boards", Handle).WithName("listBoards").WithSummary("A community's boards in its order; guests get the public ones.");

    internal static async Task<Results<Ok<Page<BoardView>>, ProblemHttpResult>> Handle(
        string communityId, [Description("For the committee: also the boards that are switched off.")] bool? all, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.Find<Community>(communityId, cancel) is null) return Problems.NotFound("community");
        var member = await store.MemberOf(caller, communityId, cancel);
        if (all == true && member is not { IsManager: true }) return Problems.NotManager();

        var boards = await store.BoardsOf(communityId, cancel);
        return TypedResults.Ok(new Page<BoardView>([.. boards.Where(board => all == true || (board.IsOn && board.IsReadableBy(member))).Select(BoardView.Of)], null));
    }
}
