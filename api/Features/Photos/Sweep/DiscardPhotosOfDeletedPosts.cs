using Linli.Api.Events;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Storage;

namespace Linli.Api.Features.Photos.Sweep;

/// <summary>When authors take a post back, its photos go too, those of its earlier texts included. What the staff remove is kept for the record, seen by managers only.</summary>
public sealed class DiscardPhotosOfDeletedPosts(IDocumentStore store, TimeProvider clock) : ISubscriber
{
    private const int MostAtOnce = 200;

    public string Name => "discard-photos-of-deleted-posts";

    public async Task Handle(LoggedEvent logged, CancellationToken cancel)
    {
        if (logged.Event is not PostRemoved removed || await store.Find<Post>(removed.PostId, cancel) is not { Removal.By: RemovedBy.Author }) return;
        var query = Query.On(Photo.OfThing, Photo.KeyOf(Attachment.Post(removed.PostId))).Take(MostAtOnce);
        for (string? cursor = ""; cursor is not null && query.TryAfter(cursor, out var next);)
        {
            var page = await store.List(next, cancel);
            await store.Commit(new Changes().Replace(page.Items.Where(photo => !photo.IsDiscarded).Select(photo => photo.Discard(clock.GetUtcNow()))), cancel);
            cursor = page.Next;
        }
    }
}
