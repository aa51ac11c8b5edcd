using Linli.Api.Events;
using Linli.Api.Features.Comments.Reading;

namespace Linli.Api.Features.Comments;

public static class CommentsFeature
{
    public static void AddComments(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ISubscriber, CommentsFollowTheirPost>();
        builder.Services.AddSingleton<ISubscriber, MarkersFollowComments>();
        builder.Services.AddSingleton<ISubscriber, ForgetDeletedComments>();
    }

    public static void MapComments(this IEndpointRouteBuilder api)
    {
        var posts = api.MapGroup("/posts").WithTags("Comments");
        ListComments.Map(posts);
        WriteComment.Map(posts);

        var comments = api.MapGroup("/comments").WithTags("Comments");
        ReadComment.Map(comments);
        ListReplies.Map(comments);
        EditComment.Map(comments);
        DeleteComment.Map(comments);
        ReadCommentHistory.Map(comments);
        RemoveComment.Map(comments);
    }
}
