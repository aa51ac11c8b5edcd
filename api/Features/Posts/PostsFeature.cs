using Linli.Api.Events;
using Linli.Api.Features.Posts.Keepers;
using Linli.Api.Features.Posts.Reading;

namespace Linli.Api.Features.Posts;

public static class PostsFeature
{
    public static void AddPosts(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<ISubscriber, ForgetDeletedPosts>()
        .AddSingleton<ITopicGate, PostGate>();

    public static void MapPosts(this IEndpointRouteBuilder api)
    {
        var boards = api.MapGroup("/boards").WithTags("Posts");
        ListPosts.Map(boards);
        WritePost.Map(boards);

        var posts = api.MapGroup("/posts").WithTags("Posts");
        ReadPost.Map(posts);
        EditPost.Map(posts);
        DeletePost.Map(posts);
        ReadPostHistory.Map(posts);

        PinPost.Map(posts);
        ClosePost.Map(posts);
        MovePost.Map(posts);
        RemovePost.Map(posts);
    }
}
