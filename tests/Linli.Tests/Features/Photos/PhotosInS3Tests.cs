using Linli.Api.Features.Photos;
using Linli.Api.Features.Photos.Sweep;
using Linli.Tests.Features.Photos.Images;
using Linli.Tests.Support;
using Linli.Tests.Support.StandIns;
using Microsoft.Extensions.DependencyInjection;

namespace Linli.Tests.Features.Photos;

public sealed class PhotosInS3Tests
{
    [Fact]
    public async Task Photos_may_lie_in_a_store_that_many_nodes_share()
    {
        await using var store = await S3StandIn.Start("linli");
        await using var forum = ForumApp.Start(
            ("Blobs:Engine", "s3"), ("Blobs:S3:Endpoint", store.Address.ToString()), ("Blobs:S3:Bucket", "linli"), ("Blobs:S3:AccessKey", S3StandIn.AccessKey), ("Blobs:S3:SecretKey", "a-secret-key"));
        var anna = await forum.Person("anna");
        var photo = await anna.SentPhoto(await forum.Place(anna));
        Assert.Equal([$"photos/{photo}"], store.Objects.Keys);

        (await anna.Sees(photo)).IsImage(SampleImages.Jpeg);
        Assert.Equal(SampleImages.Jpeg[100..200], (await anna.Sees(photo, ("Range", "bytes=100-199"))).Body);

        (await anna.Delete($"/api/v1/photos/{photo}")).Ok();
        forum.Clock.Advance(Photo.Hidden * 2);
        await forum.Services.GetRequiredService<PhotoSweep>().Sweep(TestContext.Current.CancellationToken);
        Assert.Empty(store.Objects);
    }
}
