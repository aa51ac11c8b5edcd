using Linli.Api.Events;
using Linli.Api.Features.Photos.Sweep;

namespace Linli.Api.Features.Photos;

public static class PhotosFeature
{
    public static void AddPhotos(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PhotoSweep>();
        builder.Services.AddSingleton<ISubscriber, DiscardPhotosOfDeletedPosts>();
        builder.Services.AddHostedService<SweepRuns>();
    }

    public static void MapPhotos(this IEndpointRouteBuilder api)
    {
        SendPhoto.Map(api.MapGroup("/communities").WithTags("Photos"));

        var photos = api.MapGroup("/photos").WithTags("Photos");
        ReadPhoto.Map(photos);
        DiscardPhoto.Map(photos);
    }
}
