using Linli.Api.Events;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Storage;

namespace Linli.Api.Features.Receipts;

/// <summary>When a notice is taken back by its author, it need not be known any more who had seen it. What the staff remove is kept for the record.</summary>
public sealed class ForgetReceipts(IDocumentStore store) : ISubscriber
{
    private const int MostAtOnce = 200;

    public string Name => "forget-receipts";

    public async Task Handle(LoggedEvent logged, CancellationToken cancel)
    {
        // Somebody may have reported while it was being taken back; their own event brings it up again.
        var postId = logged.Event switch { PostRemoved removed => removed.PostId, NoticeSeen seen => seen.PostId, _ => null };
        if (postId is null || await store.Find<Post>(postId, cancel) is not { Removal.By: RemovedBy.Author }) return;
        await Forget(Query.On(SeenNotice.OfPost, postId), cancel);
        await Forget(Query.On(DwellingReceipt.OfPost, postId), cancel);
    }

    private async Task Forget<T>(Query<T> query, CancellationToken cancel) where T : Document
    {
        while (await store.List(query.Take(MostAtOnce), cancel) is { Items.Count: > 0 } page)
            await store.Commit(page.Items.Aggregate(new Changes(), (changes, document) => changes.Remove(document)), cancel);
    }
}
