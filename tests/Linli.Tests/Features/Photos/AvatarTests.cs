using Linli.Tests.Features.Photos.Images;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Photos;

public sealed class AvatarTests : IAsyncDisposable
{
    private readonly ForumApp _forum = ForumApp.Start();

    public ValueTask DisposeAsync() => _forum.DisposeAsync();

    [Fact]
    public async Task An_avatar_is_seen_by_those_who_share_a_community()
    {
        var (anna, ben, carl) = (await _forum.Person("anna"), await _forum.Person("ben"), await _forum.Person("carl"));
        var photo = await anna.SentPhoto(await _forum.Place(anna, ben));
        await _forum.Place(carl);
        (await ben.Sees(photo)).IsProblem(404, "not-found");

        Assert.Equal(photo, (await anna.Patch("/api/v1/me", new { avatarPhotoId = photo })).Ok().GetProperty("avatarPhotoId").GetString());
        (await ben.Sees(photo)).IsImage(SampleImages.Jpeg);
        (await anna.Sees(photo)).IsImage(SampleImages.Jpeg);
        (await carl.Sees(photo)).IsProblem(404, "not-found");
        (await anna.Delete($"/api/v1/photos/{photo}")).IsProblem(409, "photo-in-use");
    }

    [Fact]
    public async Task A_new_avatar_replaces_the_old_one_and_none_takes_it_away()
    {
        var (anna, ben) = (await _forum.Person("anna"), await _forum.Person("ben"));
        var community = await _forum.Place(anna, ben);
        var (first, second) = (await anna.SentPhoto(community), await anna.SentPhoto(community, SampleImages.Png));
        (await anna.Patch("/api/v1/me", new { avatarPhotoId = first })).Ok();
        (await anna.Patch("/api/v1/me", new { avatarPhotoId = second })).Ok();
        (await ben.Sees(first)).IsProblem(404, "not-found");
        (await ben.Sees(second)).IsImage(SampleImages.Png);

        (await anna.Patch("/api/v1/me", new { avatarPhotoId = "" })).Ok();
        (await ben.Sees(second)).IsProblem(404, "not-found");
    }

    [Fact]
    public async Task Saying_the_same_avatar_again_changes_nothing()
    {
        var anna = await _forum.Person("anna");
        var photo = await anna.SentPhoto(await _forum.Place(anna));
        (await anna.Patch("/api/v1/me", new { avatarPhotoId = photo })).Ok();
        var version = (await anna.Patch("/api/v1/me", new { avatarPhotoId = photo })).Ok().GetProperty("version").GetInt64();
        (await anna.Patch("/api/v1/me", new { nickname = "Anna" })).Ok();
        Assert.Equal(version + 1, (await anna.Get("/api/v1/me")).Ok().GetProperty("version").GetInt64());
        (await anna.Sees(photo)).IsImage(SampleImages.Jpeg);
    }

    [Fact]
    public async Task Somebody_elses_photo_or_none_at_all_is_no_avatar()
    {
        var (anna, ben) = (await _forum.Person("anna"), await _forum.Person("ben"));
        var photo = await ben.SentPhoto(await _forum.Place(anna, ben));
        (await anna.Patch("/api/v1/me", new { avatarPhotoId = photo })).IsInvalid("avatarPhotoId");
        (await anna.Patch("/api/v1/me", new { avatarPhotoId = new string('0', 32) })).IsInvalid("avatarPhotoId");
        (await ben.Sees(photo)).IsImage(SampleImages.Jpeg);
    }
}
