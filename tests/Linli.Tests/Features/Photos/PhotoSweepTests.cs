using Linli.Api.Blobs;
using Linli.Api.Features.Photos;
using Linli.Api.Features.Photos.Sweep;
using Linli.Api.Features.Sweeps;
using Linli.Tests.Features.Photos.Images;
using Linli.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Linli.Tests.Features.Photos;

public sealed class PhotoSweepTests : IAsyncDisposable
{
    private readonly ForumApp _forum = ForumApp.Start();

    private PhotoSweep Sweep => _forum.Services.GetRequiredService<PhotoSweep>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _forum.DisposeAsync();

    [Fact]
    public async Task A_photo_that_nothing_uses_is_gone_after_a_day_with_its_bytes()
    {
        var anna = await _forum.Person("anna");
        var photo = await anna.SentPhoto(await _forum.Place(anna));
        await SweepAfter(TimeSpan.FromHours(23));
        (await (await Again(anna)).Sees(photo)).IsImage(SampleImages.Jpeg);

        await SweepAfter(TimeSpan.FromHours(2));
        (await (await Again(anna)).Sees(photo)).IsProblem(404, "not-found");
        Assert.Single(_forum.KeptFiles());

        await SweepAfter(TimeSpan.FromHours(1.1));
        Assert.Empty(_forum.KeptFiles());
        Assert.Null(await _forum.Store.Find<Photo>(photo, Cancel));
    }

    [Fact]
    public async Task A_photo_in_use_stays()
    {
        var anna = await _forum.Person("anna");
        var photo = await anna.SentPhoto(await _forum.Place(anna));
        (await anna.Patch("/api/v1/me", new { avatarPhotoId = photo })).Ok();
        for (var day = 0; day < 3; day++) await SweepAfter(TimeSpan.FromDays(1));
        Assert.Equal([photo], _forum.KeptFiles());
        Assert.NotNull(await _forum.Store.Find<Photo>(photo, Cancel));
    }

    [Fact]
    public async Task Bytes_that_cannot_be_erased_now_are_erased_later_and_hold_up_nothing()
    {
        var anna = await _forum.Person("anna");
        var community = await _forum.Place(anna);
        var photos = new[] { await anna.SentPhoto(community), await anna.SentPhoto(community) };
        foreach (var photo in photos) (await anna.Delete($"/api/v1/photos/{photo}")).Ok();
        _forum.Clock.Advance(Photo.Hidden * 2);

        await new PhotoSweep(_forum.Store, new StuckOn(photos[0], Blobs), _forum.Clock, NullLogger<PhotoSweep>.Instance).Sweep(Cancel);
        Assert.Equal([photos[0]], _forum.KeptFiles());
        Assert.NotNull(await _forum.Store.Find<Photo>(photos[0], Cancel));
        Assert.Null(await _forum.Store.Find<Photo>(photos[1], Cancel));

        await SweepAfter(TimeSpan.Zero);
        Assert.Empty(_forum.KeptFiles());
    }

    [Fact]
    public async Task A_document_whose_bytes_never_came_goes_too()
    {
        var anna = await _forum.Person("anna");
        var photo = await anna.SentPhoto(await _forum.Place(anna));
        await Blobs.Delete(new BlobKey("photos", photo), Cancel);
        await SweepAfter(TimeSpan.FromHours(25));
        await SweepAfter(TimeSpan.FromHours(2));
        Assert.Null(await _forum.Store.Find<Photo>(photo, Cancel));
    }

    [Fact]
    public async Task One_node_at_a_time_has_its_turn()
    {
        var now = _forum.Clock.GetUtcNow();
        var turns = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SweepTurn.TryTake(Sweep, _forum.Store, now, Cancel)));
        Assert.Single(turns, hasTurn => hasTurn);
        Assert.False(await SweepTurn.TryTake(Sweep, _forum.Store, now + Sweep.Interval / 2, Cancel));
        Assert.True(await SweepTurn.TryTake(Sweep, _forum.Store, now + Sweep.Interval, Cancel));
    }

    private IBlobs Blobs => _forum.Services.GetRequiredService<IBlobs>();

    // Access tokens do not last as long as the clock is moved.
    private Task<Person> Again(Person person) => _forum.SignIn("anna", person.Phone);

    private Task SweepAfter(TimeSpan wait)
    {
        _forum.Clock.Advance(wait);
        return Sweep.Sweep(Cancel);
    }

    /// <summary>A blob store that cannot delete one blob at present.</summary>
    private sealed class StuckOn(string name, IBlobs blobs) : IBlobs
    {
        public Task Put(BlobKey key, ReadOnlyMemory<byte> bytes, CancellationToken cancel) => blobs.Put(key, bytes, cancel);

        public Task<Stream?> Open(BlobKey key, CancellationToken cancel) => blobs.Open(key, cancel);

        public Task Delete(BlobKey key, CancellationToken cancel) => key.Name == name ? throw new IOException("The disk is busy.") : blobs.Delete(key, cancel);
    }
}
