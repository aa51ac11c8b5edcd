using System.Text.Json;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Photos;
using Linli.Api.Features.Photos.Sweep;
using Linli.Tests.Features.Photos.Images;
using Linli.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Linli.Tests.Features.Photos;

public sealed class PhotosInPostsTests : NeighbourhoodTest
{
    [Fact]
    public async Task A_photo_in_a_post_is_seen_by_whoever_reads_the_post()
    {
        var people = await Here.People("anna", "ben");
        var (anna, ben, outsider) = (people[0], people[1], await Forum.Person("outsider"));
        var photo = await anna.SentPhoto(Here.Id);
        (await ben.Sees(photo)).IsProblem(404, "not-found");

        (await Posts(anna, photo)).Ok();
        (await ben.Sees(photo)).IsImage(SampleImages.Jpeg);
        (await (await Here.Observer("street")).Sees(photo)).IsImage(SampleImages.Jpeg);
        (await outsider.Sees(photo)).IsProblem(404, "not-found");
        await Here.Remove(ben);
        (await ben.Sees(photo)).IsProblem(404, "not-found");
        (await anna.Delete($"/api/v1/photos/{photo}")).IsProblem(409, "photo-in-use");
    }

    [Fact]
    public async Task A_photo_is_used_once_and_by_its_owner()
    {
        var people = await Here.People("anna", "ben");
        var (anna, ben) = (people[0], people[1]);
        var photo = await anna.SentPhoto(Here.Id);
        (await Posts(ben, photo)).IsInvalid("photoIds");
        (await Posts(anna, photo)).Ok();
        (await Posts(anna, photo)).IsInvalid("photoIds");
        (await Posts(anna, new string('0', 32))).IsInvalid("photoIds");
        (await anna.Patch("/api/v1/me", new { avatarPhotoId = photo })).IsInvalid("avatarPhotoId");
    }

    [Fact]
    public async Task A_photo_of_another_community_is_refused()
    {
        var anna = (await Here.People("anna"))[0];
        var elsewhere = await Neighbourhood.In(Forum);
        await elsewhere.Join(anna);
        (await Posts(anna, await anna.SentPhoto(elsewhere.Id))).IsInvalid("photoIds");
    }

    [Fact]
    public async Task A_repeated_post_finds_its_photos_attached()
    {
        var anna = (await Here.People("anna"))[0];
        var (photo, id) = (await anna.SentPhoto(Here.Id), Guid.CreateVersion7());
        (await Posts(anna, id, photo)).Ok();
        (await Posts(anna, id, photo)).Ok();
        (await anna.Sees(photo)).IsImage(SampleImages.Jpeg);
    }

    [Fact]
    public async Task Two_posts_at_the_same_instant_do_not_share_a_photo()
    {
        var anna = (await Here.People("anna"))[0];
        var photo = await anna.SentPhoto(Here.Id);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Posts(anna, photo)));
        Assert.Single(answers, answer => answer.Status == 201);
        Assert.All(answers.Where(answer => answer.Status != 201), answer => Assert.Contains(answer.Status, new[] { 400, 409 }));
    }

    [Fact]
    public async Task An_edit_adds_photos_and_those_it_drops_stay_in_the_history()
    {
        var people = await Here.People("anna", "ben");
        var (anna, ben) = (people[0], people[1]);
        var (first, second) = (await anna.SentPhoto(Here.Id), await anna.SentPhoto(Here.Id, SampleImages.Png));
        var post = (await Posts(anna, first)).Ok();
        (await Edits(anna, post, 1, await ben.SentPhoto(Here.Id))).IsInvalid("photoIds");

        (await Edits(anna, post, 1, second)).Ok();
        (await ben.Sees(second)).IsImage(SampleImages.Png);
        (await ben.Sees(first)).IsImage(SampleImages.Jpeg);
        (await Edits(anna, post, 2, first, second)).Ok();
    }

    [Fact]
    public async Task The_photos_of_a_post_that_its_author_takes_back_are_erased()
    {
        var people = await Here.People("anna", "ben");
        var (anna, ben) = (people[0], people[1]);
        var (first, second) = (await anna.SentPhoto(Here.Id), await anna.SentPhoto(Here.Id, SampleImages.Png));
        var post = (await Posts(anna, first)).Ok();
        (await Edits(anna, post, 1, second)).Ok();
        (await anna.Delete($"/api/v1/posts/{post.GetProperty("id")}")).Ok();
        (await ben.Sees(first)).IsProblem(404, "not-found");

        await Eventually(async () => (await Forum.Store.FindMany<Photo>([first, second], Cancel)).All(photo => photo.IsDiscarded));
        Forum.Clock.Advance(Photo.Hidden * 2);
        await Forum.Services.GetRequiredService<PhotoSweep>().Sweep(Cancel);
        Assert.Empty(Forum.KeptFiles());
    }

    [Fact]
    public async Task The_photos_of_a_post_that_the_staff_remove_are_kept_for_managers_only()
    {
        var anna = (await Here.People("anna"))[0];
        var keeper = await Here.Staff("keeper", Role.Secretary, "书记");
        var photo = await anna.SentPhoto(Here.Id);
        var post = (await Posts(anna, photo)).Ok();
        (await keeper.Put($"/api/v1/posts/{post.GetProperty("id")}/removal", new { reason = "广告" })).Ok();
        foreach (var person in new[] { anna, await Here.Staff("doctor", Role.Doctor) }) (await person.Sees(photo)).IsProblem(404, "not-found");
        Assert.Equal(200, (await keeper.Sees(photo)).Status);

        Forum.Clock.Advance(TimeSpan.FromDays(3));
        await Forum.Services.GetRequiredService<PhotoSweep>().Sweep(Cancel);
        Assert.Equal([photo], Forum.KeptFiles());
    }

    private Task<Answer> Posts(Person author, params string[] photoIds) => Posts(author, Guid.CreateVersion7(), photoIds);

    private Task<Answer> Posts(Person author, Guid id, params string[] photoIds) =>
        author.Post($"/api/v1/boards/{Here.Board("neighbours")}/posts", new { id, kind = "discussion", title = "雨后的彩虹", body = "看看", photoIds });

    private static Task<Answer> Edits(Person author, JsonElement post, int version, params string[] photoIds) =>
        author.Patch($"/api/v1/posts/{post.GetProperty("id")}", new { version, photoIds });

    private static async Task Eventually(Func<Task<bool>> isSo)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        while (!await isSo())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
