using Linli.Api.Events;

namespace Linli.Api.Features.Boards;

public static class BoardsFeature
{
    public static void AddBoards(this WebApplicationBuilder builder) => builder.Services.AddSingleton<ITopicGate, BoardGate>();

    public static void MapBoards(this IEndpointRouteBuilder api)
    {
        var communities = api.MapGroup("/communities").WithTags("Boards");
        ListBoards.Map(communities);
        OrderBoards.Map(communities);

        var boards = api.MapGroup("/boards").WithTags("Boards");
        ReadBoard.Map(boards);
        ChangeBoard.Map(boards);
    }
}
