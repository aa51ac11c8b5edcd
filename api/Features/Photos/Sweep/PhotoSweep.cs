using Linli.Api.Blobs;
using Linli.Api.Features.Sweeps;
using Linli.Api.Storage;

namespace Linli.Api.Features.Photos.Sweep;

/// <summary>
/// Removes what nothing uses, in two steps. First the document is discarded, under its version, so that somebody who attaches the photo
/// at the same moment wins or is told. An hour later the bytes go, and last the document. A crash between leaves a document that the next sweep finds.
/// </summary>
public sealed class PhotoSweep(IDocumentStore store, IBlobs blobs, TimeProvider clock, ILogger<PhotoSweep> log) : ISweep
{
    public string Name => "photos";

    public TimeSpan Interval { get; } = TimeSpan.FromMinutes(10);

    /// <summary>One pass over everything whose time has come.</summary>
    public async Task Sweep(CancellationToken cancel)
    {
        var (discarded, erased, failed) = (0, 0, 0);
        var now = clock.GetUtcNow();
        var ended = Query.On(Photo.Ending).To(now).Take(200);
        for (string? cursor = ""; cursor is not null && ended.TryAfter(cursor, out var query);)
        {
            var page = await store.List(query, cancel);
            foreach (var photo in page.Items)
            {
                try
                {
                    if (photo.IsDiscarded) erased += await Erase(photo, cancel);
                    else discarded += await Commit(new Changes().Replace(photo.Discard(now)), cancel);
                }
                // Of a blob store that fails on one or is away: the others, and the next sweep, go on.
                catch (Exception error) when (!cancel.IsCancellationRequested)
                {
                    failed++;
                    log.LogWarning(error, "The bytes of a removed photo could not be erased; the next sweep tries again.");
                }
            }
            cursor = page.Next;
        }
        if (discarded + erased + failed > 0) log.LogInformation("Unused photos: {Discarded} hidden, {Erased} erased, {Failed} to be tried again.", discarded, erased, failed);
    }

    private async Task<int> Erase(Photo photo, CancellationToken cancel)
    {
        await blobs.Delete(photo.BlobKey, cancel);
        return await Commit(new Changes().Remove(photo), cancel);
    }

    private async Task<int> Commit(Changes changes, CancellationToken cancel)
    {
        try
        {
            await store.Commit(changes, cancel);
            return 1;
        }
        catch (ConflictException)
        {
            // Attached in this very moment, or done by another node.
            return 0;
        }
    }
}
