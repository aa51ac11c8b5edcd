using System.Text.Json;
using Linli.Api.Events;
using Linli.Api.Features.Boards;
using Linli.Api.Features.Comments.Events;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Features.Reactions;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Posts.Screens;

/// <summary>The old screen and the events since, with what they point to, are the fresh screen.</summary>
public sealed class ScreenTests : NeighbourhoodTest
{
    private static readonly Dictionary<Type, Func<Stage, Task>[]> Acts = new()
    {
        [typeof(BoardChanged)] = [stage => stage.Secretary.Patch($"/api/v1/boards/{stage.BoardId}", new { name = "大家的事" }), stage => stage.Secretary.Patch($"/api/v1/boards/{stage.OtherBoardId}", new { isOn = false })],
        [typeof(BoardsOrdered)] = [stage => stage.TurnBoards()],
        [typeof(PostWritten)] = [stage => stage.Ben.Posts(stage.BoardId, "新帖")],
        [typeof(PostEdited)] = [stage => stage.Anna.Patch(stage.Path, new { version = 1, title = "改过的题" })],
        [typeof(PostRemoved)] = [stage => stage.Anna.Delete(stage.Path), stage => stage.Secretary.Put($"{stage.Path}/removal", new { reason = "重复" }), stage => stage.DeleteEverything()],
        [typeof(PostPinned)] = [stage => stage.Secretary.Put($"{stage.Path}/pin")],
        [typeof(PostClosed)] = [stage => stage.Secretary.Put($"{stage.Path}/close")],
        [typeof(PostMoved)] = [stage => stage.Secretary.Put($"{stage.Path}/board", new { boardId = stage.OtherBoardId }), stage => stage.Secretary.Put($"/api/v1/posts/{stage.Elsewhere.Id()}/board", new { boardId = stage.BoardId })],
        [typeof(PostReacted)] = [stage => stage.Ben.Put($"{stage.Path}/reactions/heart"), stage => stage.Anna.Delete($"{stage.Path}/reactions/like")],
        [typeof(OfficialReplyGiven)] = [stage => stage.Secretary.Replies(stage.Post, "办好了", "done")],
        [typeof(MentionMade)] = [stage => stage.Ben.TryComment(stage.Post, "你看", mentions: [stage.Anna.Id])],
        [typeof(CommentWritten)] = [stage => stage.Ben.Comments(stage.Post, "新评论"), stage => stage.Ben.Comments(stage.Post, "新回复", replyTo: stage.Comment)],
        [typeof(CommentEdited)] = [stage => stage.Ben.Patch($"/api/v1/comments/{stage.Comment.Id()}", new { version = 1, body = "改过的评论" }), stage => stage.Anna.Patch($"/api/v1/comments/{stage.Reply.Id()}", new { version = 1, body = "改过的回复" })],
        [typeof(CommentRemoved)] =
        [
            stage => stage.Ben.Delete($"/api/v1/comments/{stage.Comment.Id()}"), stage => stage.Anna.Delete($"/api/v1/comments/{stage.Reply.Id()}"),
            stage => stage.Secretary.Put($"/api/v1/comments/{stage.Reply.Id()}/removal", new { reason = "广告" }), stage => stage.Secretary.Delete($"/api/v1/comments/{stage.Official.Id()}"),
        ],
        [typeof(PostRestored)] = [stage => stage.Secretary.Delete($"/api/v1/posts/{stage.Gone.Id()}/removal"), stage => stage.TakeAwayAndBringBack()],
        [typeof(CommentRestored)] = [stage => stage.Secretary.Delete($"/api/v1/comments/{stage.GoneReply.Id()}/removal"), stage => stage.Secretary.Delete($"/api/v1/comments/{stage.GoneOfficial.Id()}/removal")],
        [typeof(CommentReacted)] = [stage => stage.Ben.Put($"/api/v1/comments/{stage.Reply.Id()}/reactions/laugh"), stage => stage.Anna.Put($"/api/v1/comments/{stage.Comment.Id()}/reactions/like")],
    };

    public static IEnumerable<Type> ActedOut => Acts.Keys;

    public static TheoryData<string, int> EventsAndActs =>
        [.. Acts.SelectMany(acts => acts.Value.Select((_, number) => new TheoryDataRow<string, int>(acts.Key.Name, number)))];

    [Fact]
    public void Every_event_of_these_features_is_acted_out()
    {
        string[] features = ["Boards", "Posts", "Comments", "Reactions"];
        var declared = typeof(ForumEvent).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(ForumEvent))
            && features.Any(feature => type.Namespace!.StartsWith($"Linli.Api.Features.{feature}", StringComparison.Ordinal)));
        Assert.Empty(declared.Except(Acts.Keys));
    }

    [Theory]
    [MemberData(nameof(EventsAndActs))]
    public async Task An_old_screen_and_its_events_are_a_fresh_screen(string eventName, int act)
    {
        var stage = await Stage.Set(Here);
        foreach (var reader in new[] { stage.Anna, stage.Ben })
        {
            var old = await Screen.Open(Forum, reader, Here, "around", stage.Post.Id());
            var other = await Screen.Open(Forum, reader, Here, "neighbours", stage.Elsewhere.Id());
            await (reader == stage.Anna ? Acts.Single(acts => acts.Key.Name == eventName).Value[act](stage) : Task.CompletedTask);

            var heard = (await old.Hear()).Concat(await other.Hear()).ToList();
            if (reader == stage.Anna) Assert.Contains(heard, happened => happened.GetType().Name == eventName);
            Assert.Equal((await Screen.Open(Forum, reader, Here, "around", stage.Post.Id())).Shown(), old.Shown());
            Assert.Equal((await Screen.Open(Forum, reader, Here, "neighbours", stage.Elsewhere.Id())).Shown(), other.Shown());
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Even_after_a_storm_of_everybody_doing_everything_at_once(int seed)
    {
        var random = new Random(seed);
        var stage = await Stage.Set(Here);
        var old = await Screen.Open(Forum, stage.Anna, Here, "around", stage.Post.Id());
        var acts = Acts.Values.SelectMany(act => act).Where(act => act != Acts[typeof(PostRemoved)][2]).ToArray();
        for (var round = 0; round < 3; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Try(acts[random.Next(acts.Length)], stage)));
            await old.Hear();
            Assert.Equal((await Screen.Open(Forum, stage.Anna, Here, "around", stage.Post.Id())).Shown(), old.Shown());
        }
    }

    // In a storm much is refused: closed, removed, switched off.
    private static async Task Try(Func<Stage, Task> act, Stage stage)
    {
        try
        {
            await act(stage);
        }
        catch (Xunit.Sdk.TrueException)
        {
        }
    }

    private sealed record Stage(Neighbourhood Here, Person Anna, Person Ben, Person Secretary, JsonElement Post, JsonElement Comment, JsonElement Reply, JsonElement Official, JsonElement Elsewhere)
    {
        public required JsonElement Gone { get; init; }

        public required JsonElement GoneReply { get; init; }

        public required JsonElement GoneOfficial { get; init; }

        public string BoardId => Here.Board("around");

        public string OtherBoardId => Here.Board("neighbours");

        public string Path => $"/api/v1/posts/{Post.Id()}";

        public static async Task<Stage> Set(Neighbourhood here)
        {
            var people = await here.People("anna", "ben");
            var (anna, ben, secretary) = (people[0], people[1], await here.Staff("secretary", Role.Secretary));
            await ben.Posts(here.Board("around"), "别的帖");
            var post = await anna.Posts(here.Board("around"), "题", tags: ["标签"]);
            var comment = await ben.Comments(post, "评论");
            var reply = await anna.Comments(post, "回复", replyTo: comment);
            var official = await secretary.Replies(post, "在办", "inProgress");
            (await anna.Put($"/api/v1/posts/{post.Id()}/reactions/like")).Ok();
            var (gone, goneReply, goneOfficial) = (await ben.Posts(here.Board("around"), "被删的帖"), await ben.Comments(post, "被删的回复", replyTo: comment), await secretary.Replies(post, "办好了", "done"));
            (await secretary.Put($"/api/v1/posts/{gone.Id()}/removal", new { reason = "误删" })).Ok();
            foreach (var taken in new[] { goneReply, goneOfficial }) (await secretary.Put($"/api/v1/comments/{taken.Id()}/removal", new { reason = "误删" })).Ok();
            return new Stage(here, anna, ben, secretary, post, comment, reply, official, await ben.Posts(here.Board("neighbours"), "隔壁")) { Gone = gone, GoneReply = goneReply, GoneOfficial = goneOfficial };
        }

        public async Task TurnBoards()
        {
            var ids = (await Secretary.Lists($"/api/v1/communities/{Here.Id}/boards?all=true")).Texts("id");
            await Secretary.Put($"/api/v1/communities/{Here.Id}/boards/order", new { boardIds = ids.Reverse() });
        }

        public async Task TakeAwayAndBringBack()
        {
            await Secretary.Put($"{Path}/removal", new { reason = "误删" });
            await Secretary.Delete($"{Path}/removal");
        }

        /// <summary>The post and every answer, until nothing is left.</summary>
        public async Task DeleteEverything()
        {
            (await Anna.Delete(Path)).Ok();
            (await Anna.Delete($"/api/v1/comments/{Reply.Id()}")).Ok();
            (await Ben.Delete($"/api/v1/comments/{Comment.Id()}")).Ok();
            (await Secretary.Delete($"/api/v1/comments/{Official.Id()}")).Ok();
            (await Anna.Get(Path)).IsProblem(404, "not-found");
        }
    }
}
