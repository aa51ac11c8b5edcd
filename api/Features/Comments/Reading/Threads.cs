using Linli.Api.Features.Posts.Prose;
using Linli.Api.Storage;

namespace Linli.Api.Features.Comments.Reading;

/// <summary>Comments with their first replies and everybody's names: three reads for a page, however many threads it has.</summary>
internal static class Threads
{
    private const int FirstReplies = 20;
    private const int MostAtOnce = 1000;

    public static Query<Comment> RepliesTo(Comment parent) => Query.On(Comment.Replies, parent.PostId, parent.CreatedAt, parent.Id);

    public static async Task<CommentView> View(this IDocumentStore store, Comment comment, CancellationToken cancel) => (await store.Views([comment], cancel))[0];

    public static async Task<Page<CommentView>> Views(this IDocumentStore store, Page<Comment> comments, CancellationToken cancel) =>
        new(await store.Views([.. comments.Items.Where(comment => comment.IsShown)], cancel), comments.Next);

    private static async Task<IReadOnlyList<CommentView>> Views(this IDocumentStore store, IReadOnlyList<Comment> comments, CancellationToken cancel)
    {
        var threads = await store.FirstRepliesTo([.. comments.Where(comment => comment.ReplyCount > 0)], cancel);
        var people = comments.Concat(threads.Values.SelectMany(thread => thread.Items)).SelectMany(comment => comment.Mentions.Append(comment.AuthorId));
        var names = await Names.Load(store, people, cancel);
        return
        [
            .. comments.Select(comment => threads.TryGetValue(comment.Id, out var thread)
                ? CommentView.Of(comment, names, [.. thread.Items.Select(reply => CommentView.Of(reply, names, [], null))], thread.Next)
                : CommentView.Of(comment, names, [], null)),
        ];
    }

    private static async Task<Dictionary<string, Page<Comment>>> FirstRepliesTo(this IDocumentStore store, List<Comment> parents, CancellationToken cancel)
    {
        if (parents.Count == 0) return [];

        // Replies stand by the instant of their parent, so those of neighbouring comments are one range.
        var (from, to) = (parents.Min(parent => parent.CreatedAt), parents.Max(parent => parent.CreatedAt).AddMilliseconds(1));
        var range = await store.List(Query.On(Comment.Replies, parents[0].PostId).From(from).To(to).Take(MostAtOnce), cancel);
        if (range.Next is null) return FirstOfEach(parents, range.Items);

        // Some threads are too long to be read along with the others.
        var threads = new Dictionary<string, Page<Comment>>();
        foreach (var parent in parents)
        {
            var replies = await store.List(RepliesTo(parent).Take(FirstReplies), cancel);
            threads[parent.Id] = replies with { Items = [.. replies.Items.Where(reply => reply.IsShown)] };
        }

        return threads;
    }

    private static Dictionary<string, Page<Comment>> FirstOfEach(List<Comment> parents, IReadOnlyList<Comment> replies)
    {
        var byParent = replies.Where(reply => reply.IsShown).ToLookup(reply => reply.ParentId);
        return parents.ToDictionary(parent => parent.Id, parent =>
        {
            var first = byParent[parent.Id].Take(FirstReplies + 1).ToList();
            if (first.Count <= FirstReplies) return new Page<Comment>(first, null);
            first.RemoveAt(FirstReplies);
            return new Page<Comment>(first, RepliesTo(parent).CursorAt(first[^1].Id, [Stored.Key(first[^1].CreatedAt)]));
        });
    }
}
