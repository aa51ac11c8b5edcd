namespace Linli.Api.Features.Moderation;

public static class ModerationFeature
{
    public static void MapModeration(this IEndpointRouteBuilder api)
    {
        ListRemoved.Map(api.MapGroup("/communities").WithTags("Moderation"));
        RestorePost.Map(api.MapGroup("/posts").WithTags("Moderation"));
        RestoreComment.Map(api.MapGroup("/comments").WithTags("Moderation"));
    }
}
