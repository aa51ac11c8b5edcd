using Linli.Api.Events;
using Linli.Api.Features.Comments.Events;
using Linli.Api.Features.Posts;
using Linli.Api.Storage;

namespace Linli.Api.Features.Comments;

/// <summary>When authors take a comment back, its earlier texts go too. What the staff remove is kept for the record.</summary>
public sealed class ForgetDeletedComments(IDocumentStore store) : ISubscriber
{
    private const int MostAtOnce = 200;

    public string Name => "forget-deleted-comments";

    public async Task Handle(LoggedEvent logged, CancellationToken cancel)
    {
        if (logged.Event is not CommentRemoved removed || await store.Find<Comment>(removed.CommentId, cancel) is not { Removal.By: RemovedBy.Author }) return;
        while (await store.List(Query.On(CommentVersion.OfComment, removed.CommentId).Take(MostAtOnce), cancel) is { Items.Count: > 0 } page)
            await store.Commit(page.Items.Aggregate(new Changes(), (changes, version) => changes.Remove(version)), cancel);
    }
}
