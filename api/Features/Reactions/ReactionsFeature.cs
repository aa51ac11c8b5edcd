namespace Linli.Api.Features.Reactions;

public static class ReactionsFeature
{
    public static void MapReactions(this IEndpointRouteBuilder api)
    {
        var reactions = api.MapGroup("").WithTags("Reactions");
        React.Map(reactions);
        TakeReactionBack.Map(reactions);
        ReadMyReactions.Map(reactions);
    }
}
