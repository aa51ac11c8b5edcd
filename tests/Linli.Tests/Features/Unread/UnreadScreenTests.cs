using System.Text.Json;
using Linli.Api.Events;
using Linli.Api.Features.Boards;
using Linli.Api.Features.Comments.Events;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Features.Unread;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Unread;

/// <summary>The list of boards with its marks: read again at these events it is always the fresh one.</summary>
public sealed class UnreadScreenTests : NeighbourhoodTest
{
    private static readonly Dictionary<Type, Func<Stage, Task<Answer>>[]> Acts = new()
    {
        [typeof(BoardRead)] = [stage => stage.Anna.MarksRead(stage.Here, "around"), stage => stage.Anna.MarksRead(stage.Here, "neighbours")],
        [typeof(PostWritten)] = [stage => stage.Ben.TryPost(stage.Here.Board("neighbours"), "新帖")],
        [typeof(CommentWritten)] = [stage => stage.Ben.TryComment(stage.Read, "新评论"), stage => stage.Anna.TryComment(stage.Post, "我的评论")],
        [typeof(PostRemoved)] = [stage => stage.Ben.Delete($"/api/v1/posts/{stage.Post.Id()}")],
        [typeof(CommentRemoved)] = [stage => stage.RemoveLastAnswer()],
        [typeof(PostRestored)] = [stage => stage.Secretary.Delete($"/api/v1/posts/{stage.Gone.Id()}/removal")],
        [typeof(CommentRestored)] = [stage => stage.Secretary.Delete($"/api/v1/comments/{stage.GoneAnswer.Id()}/removal")],
        [typeof(PostMoved)] = [stage => stage.Secretary.Put($"/api/v1/posts/{stage.Post.Id()}/board", new { boardId = stage.Here.Board("council") })],
        [typeof(BoardChanged)] = [stage => stage.Secretary.Patch($"/api/v1/boards/{stage.Here.Board("around")}", new { isOn = false })],
        [typeof(BoardsOrdered)] = [stage => stage.TurnBoards()],
    };

    public static IEnumerable<Type> ActedOut => Acts.Keys;

    public static TheoryData<string, int> EventsAndActs =>
        [.. Acts.SelectMany(acts => acts.Value.Select((_, number) => new TheoryDataRow<string, int>(acts.Key.Name, number)))];

    [Fact]
    public void Every_event_of_the_feature_is_acted_out() => Assert.Empty(typeof(UnreadFeature).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(ForumEvent)) && type.Namespace == typeof(UnreadFeature).Namespace).Except(Acts.Keys));

    [Theory]
    [MemberData(nameof(EventsAndActs))]
    public async Task Old_marks_and_their_events_are_fresh_marks(string eventName, int act)
    {
        var stage = await Stage.Set(Forum, Here);
        var cursor = await Forum.Log.Head(Cancel);
        var shown = await stage.Shown();
        (await Acts.Single(acts => acts.Key.Name == eventName).Value[act](stage)).Ok();

        var heard = new List<LoggedEvent>();
        foreach (var topic in stage.Topics) heard.AddRange(await Forum.EventsOf(topic, cursor));
        Assert.Contains(heard, logged => logged.Event.GetType().Name == eventName);
        if (heard.Any(logged => Acts.ContainsKey(logged.Event.GetType()))) shown = await stage.Shown();
        Assert.Equal(await stage.Shown(), shown);
    }

    [Fact]
    public async Task Nothing_else_moves_the_marks()
    {
        var stage = await Stage.Set(Forum, Here);
        var shown = await stage.Shown();
        (await stage.Ben.Put($"/api/v1/posts/{stage.Post.Id()}/reactions/heart")).Ok();
        (await stage.Ben.Patch($"/api/v1/posts/{stage.Post.Id()}", new { version = 1, title = "改过" })).Ok();
        (await stage.Secretary.Put($"/api/v1/posts/{stage.Post.Id()}/pin")).Ok();
        (await stage.Secretary.Put($"/api/v1/posts/{stage.Post.Id()}/close")).Ok();
        Assert.Equal(shown, await stage.Shown());
    }

    private sealed record Stage(ForumApp Forum, Neighbourhood Here, Person Anna, Person Ben, Person Secretary, JsonElement Read, JsonElement Post)
    {
        public required JsonElement Gone { get; init; }

        /// <summary>Under a post of which only this is left, so that the post's marker comes and goes with it.</summary>
        public required JsonElement GoneAnswer { get; init; }

        public IEnumerable<string> Topics => ((string[])["around", "neighbours", "council"]).Select(key => $"board/{Here.Board(key)}").Append($"community/{Here.Id}").Append($"resident/{Anna.Id}");

        public static async Task<Stage> Set(ForumApp forum, Neighbourhood here)
        {
            var people = await here.People("anna", "ben");
            var (anna, ben, secretary) = (people[0], people[1], await here.Staff("secretary", Role.Secretary));
            forum.Clock.Advance(TimeSpan.FromMinutes(1));
            var read = await ben.Posts(here.Board("around"), "看过的");
            (await anna.MarksRead(here, "around")).Ok();
            forum.Clock.Advance(TimeSpan.FromMinutes(1));
            var post = await ben.Posts(here.Board("around"), "没看过的");
            forum.Clock.Advance(TimeSpan.FromMinutes(1));
            var (gone, left) = (await ben.Posts(here.Board("around"), "被删的"), await ben.Posts(here.Board("around"), "作者删的"));
            var answer = await ben.Comments(left, "被删的评论");
            (await secretary.Put($"/api/v1/posts/{gone.Id()}/removal", new { reason = "误删" })).Ok();
            (await secretary.Put($"/api/v1/comments/{answer.Id()}/removal", new { reason = "误删" })).Ok();
            (await ben.Delete($"/api/v1/posts/{left.Id()}")).Ok();
            return new Stage(forum, here, anna, ben, secretary, read, post) { Gone = gone, GoneAnswer = answer };
        }

        public async Task<string> Shown() => (await Anna.Get($"/api/v1/communities/{Here.Id}/boards/unread")).Ok().ToString();

        public async Task<Answer> TurnBoards()
        {
            var ids = (await Secretary.Lists($"/api/v1/communities/{Here.Id}/boards?all=true")).Texts("id");
            return await Secretary.Put($"/api/v1/communities/{Here.Id}/boards/order", new { boardIds = ids.Reverse() });
        }

        /// <summary>With it goes the marker of the post that it answered.</summary>
        public async Task<Answer> RemoveLastAnswer()
        {
            var comment = await Anna.Comments(Post, "唯一的评论");
            (await Ben.Delete($"/api/v1/posts/{Post.Id()}")).Ok();
            return await Anna.Delete($"/api/v1/comments/{comment.Id()}");
        }
    }
}
