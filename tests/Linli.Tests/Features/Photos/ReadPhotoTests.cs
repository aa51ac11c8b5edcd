using Linli.Tests.Features.Photos.Images;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Photos;

public sealed class ReadPhotoTests : IAsyncDisposable
{
    private readonly ForumApp _forum = ForumApp.Start();

    public ValueTask DisposeAsync() => _forum.DisposeAsync();

    [Fact]
    public async Task A_photo_that_nothing_uses_is_seen_by_its_owner_only()
    {
        var (anna, ben) = (await _forum.Person("anna"), await _forum.Person("ben"));
        var photo = await anna.SentPhoto(await _forum.Place(anna, ben));
        (await anna.Sees(photo)).IsImage(SampleImages.Jpeg);
        (await ben.Sees(photo)).IsProblem(404, "not-found");
        (await _forum.Stranger().Sees(photo)).IsProblem(401, "signed-out");
        (await anna.Sees(new string('0', 32))).IsProblem(404, "not-found");
    }

    [Fact]
    public async Task It_is_never_taken_for_anything_but_an_image()
    {
        var anna = await _forum.Person("anna");
        var headers = (await anna.Sees(await anna.SentPhoto(await _forum.Place(anna)))).Headers;
        Assert.Equal("image/jpeg", headers["Content-Type"]);
        Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
        Assert.Equal("default-src 'none'; sandbox", headers["Content-Security-Policy"]);
        Assert.Equal("inline", headers["Content-Disposition"]);
        Assert.Equal("same-origin", headers["Cross-Origin-Resource-Policy"]);
        Assert.Equal("max-age=604800, private, immutable", headers["Cache-Control"]);
    }

    [Fact]
    public async Task It_is_sent_once_to_a_device_that_keeps_it()
    {
        var anna = await _forum.Person("anna");
        var photo = await anna.SentPhoto(await _forum.Place(anna));
        var tag = (await anna.Sees(photo)).Headers["ETag"];
        var again = await anna.Sees(photo, ("If-None-Match", tag));
        Assert.Equal(304, again.Status);
        Assert.Empty(again.Body);
        Assert.Equal(200, (await anna.Sees(photo, ("If-None-Match", "\"other\""))).Status);
    }

    [Fact]
    public async Task A_download_that_broke_off_goes_on_where_it_was()
    {
        var anna = await _forum.Person("anna");
        var rest = await anna.Sees(await anna.SentPhoto(await _forum.Place(anna)), ("Range", "bytes=100-"));
        Assert.Equal(206, rest.Status);
        Assert.Equal(SampleImages.Jpeg[100..], rest.Body);
    }

    [Fact]
    public async Task The_owner_takes_back_what_nothing_uses()
    {
        var (anna, ben) = (await _forum.Person("anna"), await _forum.Person("ben"));
        var photo = await anna.SentPhoto(await _forum.Place(anna, ben));
        (await ben.Delete($"/api/v1/photos/{photo}")).IsProblem(404, "not-found");
        (await anna.Delete($"/api/v1/photos/{photo}")).Ok();
        (await anna.Sees(photo)).IsProblem(404, "not-found");
        (await anna.Delete($"/api/v1/photos/{photo}")).IsProblem(404, "not-found");
    }
}
