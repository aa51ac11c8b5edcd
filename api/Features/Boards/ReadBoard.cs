using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Boards;

/// <summary>One board.</summary>
public static class ReadBoard
{
    internal static void Map(IEndpointRouteBuilder boards) => boards.MapGet("/{boardId}", Handle).WithName("readBoard").WithSummary("One board.");

    internal static async Task<Results<Ok<BoardView>, ProblemHttpResult>> Handle(string boardId, Caller caller, IDocumentStore store, CancellationToken cancel) =>
        await store.FindVisibleBoard(boardId, caller, cancel) is { Board: var board } ? TypedResults.Ok(BoardView.Of(board)) : Problems.NotFound("board");
}
