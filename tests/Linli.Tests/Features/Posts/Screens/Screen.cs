using System.Text.Json;
using Linli.Api.Events;
using Linli.Api.Features.Boards;
using Linli.Api.Features.Comments.Events;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Features.Reactions;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Posts.Screens;

/// <summary>
/// What a client shows: the boards, one board's first page, one post with its comments. It changes only by what events point to:
/// the post, the thread, the boards, my reactions.
/// </summary>
internal sealed class Screen
{
    private readonly ForumApp _forum;
    private readonly Person _reader;
    private readonly string _communityId;
    private readonly string _boardId;
    private readonly string _postId;
    private readonly Dictionary<string, JsonElement> _posts = [];
    private readonly Dictionary<string, JsonElement> _comments = [];
    private EventCursor _cursor;
    private JsonElement[] _boards = [];
    private JsonElement? _post;
    private JsonElement? _mine;

    private Screen(ForumApp forum, Person reader, string communityId, string boardId, string postId) =>
        (_forum, _reader, _communityId, _boardId, _postId) = (forum, reader, communityId, boardId, postId);

    public static async Task<Screen> Open(ForumApp forum, Person reader, Neighbourhood here, string boardKey, string postId)
    {
        var screen = new Screen(forum, reader, here.Id, here.Board(boardKey), postId);
        // As the hub does: first the place in the log, then what is to be seen.
        screen._cursor = await forum.Log.Head(TestContext.Current.CancellationToken);
        await screen.ReadBoards();
        foreach (var item in await reader.ListsPosts(screen._boardId, "?limit=100")) screen._posts[item.Id()] = SummaryOf(item);
        await screen.ReadPost(postId);
        return screen;
    }

    /// <summary>Takes in what happened since, in order.</summary>
    public async Task<IReadOnlyList<ForumEvent>> Hear()
    {
        string[] topics = [$"community/{_communityId}", $"board/{_boardId}", $"post/{_postId}", $"resident/{_reader.Id}"];
        var heard = new List<LoggedEvent>();
        foreach (var topic in topics) heard.AddRange(await _forum.EventsOf(topic, _cursor));
        LoggedEvent[] inOrder = [.. heard.DistinctBy(logged => logged.Cursor).OrderBy(logged => logged.Cursor)];
        foreach (var logged in inOrder)
        {
            await Take(logged.Event);
            _cursor = logged.Cursor;
        }

        return [.. inOrder.Select(logged => logged.Event)];
    }

    /// <summary>Everything that it shows, in the order in which it shows it.</summary>
    public string Shown() => string.Join('\n',
    [
        .. _boards.Select(board => board.ToString()), "—",
        .. _posts.Values.OrderByDescending(post => post.Flag("isPinned")).ThenByDescending(post => post.Text("activityAt"), StringComparer.Ordinal)
            .ThenByDescending(post => post.Id(), StringComparer.Ordinal).Select(post => post.ToString()), "—",
        $"{_post}", $"{_mine}",
        .. _comments.Values.OrderBy(comment => comment.Text("createdAt"), StringComparer.Ordinal).ThenBy(comment => comment.Id(), StringComparer.Ordinal).Select(comment => comment.ToString()),
    ]);

    private Task Take(ForumEvent happened) => happened switch
    {
        BoardChanged or BoardsOrdered => ReadBoards(),
        PostWritten written => ReadPost(written.PostId),
        PostEdited edited => ReadPost(edited.PostId),
        PostRemoved removed => ReadPost(removed.PostId),
        PostPinned pinned => ReadPost(pinned.PostId),
        PostClosed closed => ReadPost(closed.PostId),
        PostMoved moved => ReadPost(moved.PostId),
        PostRestored restored => ReadPost(restored.PostId),
        OfficialReplyGiven official => ReadPost(official.PostId),
        PostReacted reacted => Both(ReadPost(reacted.PostId), reacted.ResidentId == _reader.Id ? ReadMine() : Task.CompletedTask),
        CommentWritten written => Both(ReadPost(written.PostId), ReadThread(written.PostId, written.ParentId ?? written.CommentId)),
        CommentEdited edited => ReadThread(edited.PostId, edited.ParentId ?? edited.CommentId),
        CommentRemoved removed => Both(ReadPost(removed.PostId), ReadThread(removed.PostId, removed.ParentId ?? removed.CommentId)),
        CommentRestored restored => Both(ReadPost(restored.PostId), ReadThread(restored.PostId, restored.ParentId ?? restored.CommentId)),
        CommentReacted reacted => Both(ReadThread(reacted.PostId, reacted.ParentId ?? reacted.CommentId), reacted.ResidentId == _reader.Id ? ReadMine() : Task.CompletedTask),
        _ => Task.CompletedTask,
    };

    private async Task ReadBoards() => _boards = await _reader.Lists($"/api/v1/communities/{_communityId}/boards");

    private async Task ReadPost(string postId)
    {
        var answer = await _reader.Get($"/api/v1/posts/{postId}");
        var isThere = answer.Status == 200;
        if (isThere && answer.Json.Text("boardId") == _boardId && (answer.Json.IsNull("removed") || answer.Json.Number("commentCount") > 0)) _posts[postId] = SummaryOf(answer.Json);
        else _posts.Remove(postId);
        if (postId != _postId) return;
        var wasThere = _post is not null;
        _post = isThere ? answer.Json : null;
        if (isThere && wasThere) return;
        _comments.Clear();
        _mine = null;
        // A post that comes back is opened anew.
        if (isThere) await ReadAllBelow();
    }

    private async Task ReadAllBelow()
    {
        foreach (var comment in await _reader.Lists($"/api/v1/posts/{_postId}/comments?limit=100")) _comments[comment.Id()] = comment;
        await ReadMine();
    }

    private async Task ReadThread(string postId, string threadId)
    {
        if (postId != _postId) return;
        var answer = await _reader.Get($"/api/v1/comments/{threadId}");
        if (answer.Status == 200) _comments[threadId] = answer.Json;
        else _comments.Remove(threadId);
    }

    private async Task ReadMine()
    {
        var answer = await _reader.Get($"/api/v1/posts/{_postId}/my-reactions");
        _mine = answer.Status == 200 ? answer.Json : null;
    }

    // A list item has the post's own properties, fewer of them.
    private static JsonElement SummaryOf(JsonElement post)
    {
        string[] inFullOnly = ["body", "bodyHtml", "photoIds", "mentions", "editedAt", "version"];
        return JsonSerializer.SerializeToElement(post.EnumerateObject().Where(property => !inFullOnly.Contains(property.Name)).ToDictionary(property => property.Name, property => property.Value));
    }

    private static async Task Both(Task one, Task other)
    {
        await one;
        await other;
    }
}
