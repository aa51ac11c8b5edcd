using Linli.Api.Features.Memberships;
using Linli.Api.Features.Photos;
using Linli.Api.Features.Photos.Images;
using Linli.Tests.Features.Photos.Images;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Photos;

public sealed class SendPhotoTests : IAsyncDisposable
{
    private readonly ForumApp _forum = ForumApp.Start();

    public ValueTask DisposeAsync() => _forum.DisposeAsync();

    [Theory]
    [InlineData(nameof(SampleImages.Jpeg), "jpeg")]
    [InlineData(nameof(SampleImages.AnimatedPng), "png")]
    [InlineData(nameof(SampleImages.TransparentWebP), "webP")]
    public async Task A_photo_is_recognised_by_its_content(string name, string kind)
    {
        var anna = await _forum.Person("anna");
        var sent = (await anna.Sends(await _forum.Place(anna), SampleImages.Named(name), contentType: "text/html")).Ok();
        Assert.Equal(kind, sent.GetProperty("kind").GetString());

        var seen = await anna.Sees(sent.GetProperty("id").GetString()!);
        Assert.Equal(SampleImages.Named(name), seen.Body);
        Assert.Equal($"image/{kind.ToLowerInvariant()}", seen.Headers["Content-Type"]);
    }

    [Fact]
    public async Task Place_and_device_never_reach_the_disk()
    {
        var anna = await _forum.Person("anna");
        byte[] segment = [.. "Exif\0\0"u8, .. Giveaways.Tiff(orientation: 6)];
        byte[] file = [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(segment.Length + 2), .. segment, .. SampleImages.Jpeg[2..], .. Giveaways.Device];
        var photo = await anna.SentPhoto(await _forum.Place(anna), file);

        Giveaways.AreNotIn((await anna.Sees(photo)).Body);
        var kept = Assert.Single(Directory.EnumerateFiles(Path.Combine(_forum.Folder, "blobs"), "*", SearchOption.AllDirectories));
        Giveaways.AreNotIn(await File.ReadAllBytesAsync(kept, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_renamed_executable_is_refused_and_changes_nothing()
    {
        var anna = await _forum.Person("anna");
        var program = await File.ReadAllBytesAsync(typeof(Photo).Assembly.Location, TestContext.Current.CancellationToken);
        var community = await _forum.Place(anna);

        (await anna.Sends(community, program[..100_000], contentType: "image/jpeg")).IsProblem(400, "not-a-photo");
        (await anna.Sends(community, [.. SampleImages.Png[..8], .. program[..1000]], contentType: "image/png")).IsProblem(400, "photo-damaged");
        (await anna.Sends(community, [])).IsProblem(400, "not-a-photo");
        Assert.Empty(_forum.KeptFiles());
        Assert.Equal(0, await _forum.Store.Count(Api.Storage.Query.On(Photo.EndingOfOwner, anna.Id), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task More_than_ten_megabytes_are_refused_with_and_without_a_declared_length()
    {
        var anna = await _forum.Person("anna");
        var community = await _forum.Place(anna);
        byte[] largest = [.. SampleImages.Jpeg, .. new byte[ImageCleaner.MostBytes - SampleImages.Jpeg.Length]];
        (await anna.Sends(community, largest)).Ok();

        using var chunked = new StreamContent(new MemoryStream([.. largest, 0]));
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/communities/{community}/photos?id={Guid.NewGuid()}") { Content = chunked };
        request.Headers.TransferEncodingChunked = true;
        using var answer = await anna.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True((int)answer.StatusCode == 413, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(ImageCleaner.MostBytes, (await anna.Sends(community, [.. largest, 0])).IsProblem(413, "too-large").GetProperty("mostBytes").GetInt64());
        Assert.Single(_forum.KeptFiles());
    }

    [Fact]
    public async Task A_repeated_upload_is_the_same_photo_and_another_one_under_its_id_is_refused()
    {
        var (anna, ben) = (await _forum.Person("anna"), await _forum.Person("ben"));
        var community = await _forum.Place(anna, ben);
        var id = Guid.CreateVersion7();
        var first = await anna.Sends(community, id: id);
        Assert.Equal(first.Ok().ToString(), (await anna.Sends(community, id: id)).Ok().ToString());

        (await anna.Sends(community, SampleImages.Png, id)).IsProblem(409, "id-taken");
        (await ben.Sends(community, id: id)).IsProblem(409, "id-taken");
        Assert.Equal(SampleImages.Jpeg, (await anna.Sees($"{id:N}")).Body);
        Assert.Single(_forum.KeptFiles());
    }

    [Fact]
    public async Task A_repeat_brings_the_bytes_that_the_first_try_did_not()
    {
        var anna = await _forum.Person("anna");
        var (community, id) = (await _forum.Place(anna), Guid.CreateVersion7());
        (await anna.Sends(community, id: id)).Ok();
        File.Delete(Directory.EnumerateFiles(Path.Combine(_forum.Folder, "blobs"), "*", SearchOption.AllDirectories).Single());
        (await anna.Sees($"{id:N}")).IsProblem(404, "not-found");

        (await anna.Sends(community, id: id)).Ok();
        Assert.Equal(SampleImages.Jpeg, (await anna.Sees($"{id:N}")).Body);
    }

    [Fact]
    public async Task Only_members_send_photos()
    {
        var (anna, stranger, street) = (await _forum.Person("anna"), await _forum.Person("stranger"), await _forum.Person("street"));
        var community = await _forum.Place(anna);
        await _forum.Joins(street, community, community, Role.Subdistrict);
        (await stranger.Sends(community)).IsProblem(404, "not-found");
        (await street.Sends(community)).IsProblem(403, "photos-by-members");
        (await _forum.Stranger().Sends(community)).IsProblem(401, "signed-out");
        (await anna.Post($"/api/v1/communities/{community}/photos")).IsInvalid("id");
        Assert.Empty(_forum.KeptFiles());
    }

    [Fact]
    public async Task Nobody_fills_the_disk_with_photos_that_nothing_uses()
    {
        var anna = await _forum.Person("anna");
        var (community, last) = (await _forum.Place(anna), Guid.CreateVersion7());
        for (var sent = 1; sent < SendPhoto.MostUnused; sent++) (await anna.Sends(community)).Ok();
        (await anna.Sends(community, id: last)).Ok();

        (await anna.Sends(community)).IsProblem(409, "too-many-unused-photos");
        (await anna.Sends(community, id: last)).Ok();
    }
}
