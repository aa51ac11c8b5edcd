using Linli.Api.Events;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Storage;

namespace Linli.Api.Features.Posts;

/// <summary>When authors take a post back, its earlier texts go too. What the staff remove is kept for the record.</summary>
public sealed class ForgetDeletedPosts(IDocumentStore store) : ISubscriber
{
    private const int MostAtOnce = 200;

    public string Name => "forget-deleted-posts";

    public async Task Handle(LoggedEvent logged, CancellationToken cancel)
    {
        if (logged.Event is not PostRemoved removed || await store.Find<Post>(removed.PostId, cancel) is not { Removal.By: RemovedBy.Author }) return;
        while (await store.List(Query.On(PostVersion.OfPost, removed.PostId).Take(MostAtOnce), cancel) is { Items.Count: > 0 } page)
            await store.Commit(page.Items.Aggregate(new Changes(), (changes, version) => changes.Remove(version)), cancel);
    }
}
