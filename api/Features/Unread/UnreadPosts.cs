using Linli.Api.Features.Comments;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;

namespace Linli.Api.Features.Unread;

/// <summary>
/// Counts the posts of boards in which a neighbour has written since the caller last looked. What the caller wrote is not news to
/// them: their own posts count once somebody answers, and a post whose last word is theirs does not.
/// </summary>
/// <remarks>Reads: the marks at once, two short ranges of an index for each board, and the caller's own comments where anything is new.</remarks>
public sealed class UnreadPosts(IDocumentStore store, Caller caller, string communityId)
{
    public const int Most = 99;

    // Somebody who wrote more than this since they last looked sees some of it counted.
    private const int MostOwnComments = 500;

    public async Task<IReadOnlyList<UnreadView>> On(IReadOnlyList<string> boardIds, CancellationToken cancel)
    {
        var marks = (await store.FindMany<BoardMark>([.. boardIds.Select(id => BoardMark.IdOf(id, caller.ResidentId))], cancel)).ToDictionary(mark => mark.BoardId, mark => mark.ReadUpTo);
        var arrival = Arrival();
        var boards = new List<(string Id, DateTimeOffset ReadUpTo, List<Post> Active, bool IsMore)>();
        foreach (var id in boardIds)
        {
            // A mark of an earlier stay says nothing about what happened while they were away.
            var readUpTo = marks.TryGetValue(id, out var mark) && mark > arrival ? mark : arrival;
            var (active, isMore) = await Active(id, readUpTo, cancel);
            boards.Add((id, readUpTo, active, isMore));
        }

        var own = await OwnWords([.. boards.Where(board => board.Active.Count > 0).Select(board => board.ReadUpTo)], cancel);
        return [.. boards.Select(board =>
        {
            var count = board.Active.Count(post => !own.Contains((post.Id, post.ActivityAt)) && !(post.AuthorId == caller.ResidentId && post.ActivityAt == post.CreatedAt));
            return new UnreadView(board.Id, Math.Min(count, Most), board.IsMore || count > Most, board.ReadUpTo);
        })];
    }

    // A newcomer does not begin with years of unread posts.
    private DateTimeOffset Arrival()
    {
        var here = caller.Memberships.Where(membership => membership.PlaceId == communityId).ToList();
        return (here.Count > 0 ? here : [.. caller.Memberships]).Min(membership => membership.DecidedAt ?? membership.AskedAt);
    }

    private async Task<(List<Post> Posts, bool IsMore)> Active(string boardId, DateTimeOffset readUpTo, CancellationToken cancel)
    {
        var (posts, isMore) = (new List<Post>(), false);
        foreach (var isPinned in (bool[])[true, false])
        {
            var page = await store.List(Query.On(Post.OnBoardByActivity, boardId, true, isPinned).From(readUpTo.AddMilliseconds(1)).Backwards().Take(Most + 1), cancel);
            posts.AddRange(page.Items);
            isMore |= page.Next is not null;
        }

        return (posts, isMore);
    }

    private async Task<HashSet<(string PostId, DateTimeOffset At)>> OwnWords(IReadOnlyCollection<DateTimeOffset> readUpTo, CancellationToken cancel)
    {
        if (readUpTo.Count == 0) return [];
        var own = await store.List(Query.On(Comment.ByAuthor, caller.ResidentId, communityId).From(readUpTo.Min()).Backwards().Take(MostOwnComments), cancel);
        return [.. own.Items.Select(comment => (comment.PostId, comment.CreatedAt))];
    }
}
