using Linli.Api.Events;
using Linli.Api.Features.Photos.Sweep;
using Linli.Api.Features.Sweeps;

namespace Linli.Api.Features.Photos;

public static class PhotosFeature
{
    public static void AddPhotos(this WebApplicationBuilder builder)
    {
        builder.Services.AddSweep<PhotoSweep>();
        builder.Services.AddSingleton<ISubscriber, DiscardPhotosOfDeletedPosts>();
    }

    public static void MapPhotos(this IEndpointRouteBuilder api)
    {
        SendPhoto.Map(api.MapGroup("/communities").WithTags("Photos"));

        var photos = api.MapGroup("/photos").WithTags("Photos");
        ReadPhoto.Map(photos);
        DiscardPhoto.Map(photos);
    }
}
