using Linli.Api.Events;

namespace Linli.Api.Features.Receipts;

public static class ReceiptsFeature
{
    public static void AddReceipts(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<ISubscriber, ReceiptsFollowMembers>()
        .AddSingleton<ISubscriber, ForgetReceipts>()
        .AddSingleton<ITopicGate, ReceiptsGate>();

    public static void MapReceipts(this IEndpointRouteBuilder api)
    {
        var posts = api.MapGroup("/posts").WithTags("Receipts");
        SeeNotice.Map(posts);
        ReadSeenCount.Map(posts);
        ListReceipts.Map(posts);
    }
}
