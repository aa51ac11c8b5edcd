namespace Linli.Api.Features.Unread;

public static class UnreadFeature
{
    public static void MapUnread(this IEndpointRouteBuilder api)
    {
        ListUnread.Map(api.MapGroup("/communities").WithTags("Boards"));
        MarkRead.Map(api.MapGroup("/boards").WithTags("Boards"));
    }
}
