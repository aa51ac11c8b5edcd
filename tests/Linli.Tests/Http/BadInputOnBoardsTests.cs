using System.Text;
using System.Text.Json;
using Linli.Api.Features.Memberships;
using Linli.Tests.Support;

namespace Linli.Tests.Http;

/// <summary>What clients get wrong on boards: told clearly, and nothing is changed by it.</summary>
public sealed class BadInputOnBoardsTests : NeighbourhoodTest
{
    private const string Id = "019aa7c1-0000-7000-8000-000000000001";

    private string Posts => $"/api/v1/boards/{Here.Board("around")}/posts";

    [Fact]
    public async Task Unknown_fields_are_ignored()
    {
        var anna = (await Here.People("anna"))[0];
        var post = (await anna.Post(Posts, new { id = Guid.NewGuid(), kind = "question", title = "题", body = "文", isPinned = true, authorId = "0", official = new { state = "done" }, commentCount = 7 })).Ok();
        Assert.Equal((false, anna.Id, 0), (post.Flag("isPinned"), post.Text("author.id"), post.Number("commentCount")));
        Assert.True(post.IsNull("official"));
    }

    [Theory]
    [InlineData("""{"id":"019aa7c1-0000-7000-8000-000000000001","kind":"question","title":1,"body":"文"}""", "title")]
    [InlineData("""{"id":"019aa7c1-0000-7000-8000-000000000001","kind":1,"title":"题","body":"文"}""", "kind")]
    [InlineData("""{"id":"019aa7c1-0000-7000-8000-000000000001","kind":"gossip","title":"题","body":"文"}""", "kind")]
    [InlineData("""{"id":"1","kind":"question","title":"题","body":"文"}""", "id")]
    [InlineData("""{"id":"019aa7c1-0000-7000-8000-000000000001","kind":"question","title":"题","body":"文","tags":"电梯"}""", "tags")]
    [InlineData("""{"id":"019aa7c1-0000-7000-8000-000000000001","kind":"question","title":"题","body":"文","tags":[1]}""", "tags[0]")]
    [InlineData("""{"id":"019aa7c1-0000-7000-8000-000000000001","kind":"question","title":"题","body":"文","place":"东门"}""", "place")]
    [InlineData("""{"id":"019aa7c1-0000-7000-8000-000000000001","kind":"question","title":"题","body":"文","place":{"latitude":"31","longitude":121}}""", "place.latitude")]
    public async Task A_wrong_type_is_named_and_posts_nothing(string body, string field)
    {
        var anna = (await Here.People("anna"))[0];
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        (await anna.Send(HttpMethod.Post, Posts, content)).IsInvalid(field);
        Assert.Empty(await anna.ListsPosts(Here.Board("around")));
    }

    [Fact]
    public async Task An_oversized_text_or_request_posts_nothing()
    {
        var anna = (await Here.People("anna"))[0];
        (await anna.TryPost(Here.Board("around"), "题", new string('长', 20_001))).IsInvalid("body");
        (await anna.TryPost(Here.Board("around"), "题", new string('长', 200_000))).IsProblem(413, "too-large");
        Assert.Empty(await anna.ListsPosts(Here.Board("around")));
    }

    [Theory]
    [InlineData("title", """{"title":"题\u0000"}""")]
    [InlineData("body", """{"body":"文\u001b[2J"}""")]
    [InlineData("body", """{"body":"文\u202e"}""")]
    [InlineData("tags[0]", """{"tags":["电\u0007梯"]}""")]
    [InlineData("place.label", """{"place":{"latitude":31,"longitude":121,"label":"东\u0008门"}}""")]
    public async Task Control_characters_are_named_where_they_stand(string field, string change)
    {
        var anna = (await Here.People("anna"))[0];
        var fields = new Dictionary<string, object?> { ["id"] = Id, ["kind"] = "question", ["title"] = "题", ["body"] = "文" };
        foreach (var property in JsonSerializer.Deserialize<JsonElement>(change).EnumerateObject()) fields[property.Name] = property.Value;
        (await anna.Post(Posts, fields)).IsInvalid(field);
        Assert.Empty(await anna.ListsPosts(Here.Board("around")));
    }

    [Fact]
    public async Task Ids_of_another_community_are_not_known_here()
    {
        var anna = (await Here.People("anna"))[0];
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var elsewhere = await Neighbourhood.In(Forum);
        var far = (await elsewhere.People("far"))[0];
        var (mine, theirs) = (await anna.Posts(Here.Board("around"), "这里"), await far.Posts(elsewhere.Board("around"), "那里"));
        var comment = await far.Comments(theirs, "他们的");

        (await anna.TryPost(elsewhere.Board("around"), "题")).IsProblem(404, "not-found");
        (await anna.Get($"/api/v1/posts/{theirs.Id()}")).IsProblem(404, "not-found");
        (await anna.TryComment(theirs, "答")).IsProblem(404, "not-found");
        (await anna.TryComment(mine, "答", replyTo: comment)).IsInvalid("replyTo");
        (await anna.Put($"/api/v1/posts/{theirs.Id()}/reactions/like")).IsProblem(404, "not-found");
        (await anna.Put($"/api/v1/comments/{comment.Id()}/reactions/like")).IsProblem(404, "not-found");
        (await anna.Put($"/api/v1/boards/{elsewhere.Board("around")}/read")).IsProblem(404, "not-found");
        foreach (var path in (string[])["pin", "close"]) (await secretary.Put($"/api/v1/posts/{theirs.Id()}/{path}")).IsProblem(404, "not-found");
        (await secretary.Put($"/api/v1/posts/{theirs.Id()}/removal", new { reason = "越界" })).IsProblem(404, "not-found");
        (await secretary.Patch($"/api/v1/boards/{elsewhere.Board("around")}", new { name = "越界" })).IsProblem(404, "not-found");
        var ours = (await secretary.Lists($"/api/v1/communities/{Here.Id}/boards?all=true")).Texts("id");
        (await secretary.Put($"/api/v1/communities/{Here.Id}/boards/order", new { boardIds = ours.Skip(1).Append(elsewhere.Board("around")) })).IsProblem(409, "other-boards");

        Assert.Equal(theirs.At("title").ToString(), (await far.Reads(theirs)).Text("title"));
        Assert.Equal((1, 0), ((await far.Reads(theirs)).Number("commentCount"), (await far.Reads(theirs)).Number("reactions.like")));
    }

    [Fact]
    public async Task A_cursor_goes_on_only_in_the_list_that_gave_it()
    {
        var anna = (await Here.People("anna"))[0];
        var post = await anna.Posts(Here.Board("around"), "一");
        await anna.Posts(Here.Board("around"), "二");
        for (var number = 0; number < 2; number++) await anna.Comments(post, $"{number}");

        var ofPosts = (await anna.Get($"{Posts}?limit=1")).Ok().Text("next");
        var ofComments = (await anna.Get($"/api/v1/posts/{post.Id()}/comments?limit=1")).Ok().Text("next");
        string[] others = [$"{Posts}?sort=newest", $"{Posts}?kind=question", $"{Posts}?tag=电梯", $"/api/v1/boards/{Here.Board("neighbours")}/posts?", $"/api/v1/posts/{post.Id()}/comments?", $"/api/v1/posts/{post.Id()}/versions?", "/api/v1/me/sessions?"];
        foreach (var other in others) (await anna.Get($"{other}&cursor={ofPosts}")).IsProblem(400, "bad-cursor");
        foreach (var other in (string[])[$"{Posts}?", $"/api/v1/posts/{post.Id()}/comments?sort=newest"]) (await anna.Get($"{other}&cursor={ofComments}")).IsProblem(400, "bad-cursor");
        Assert.Equal("二", Assert.Single(await anna.ListsPosts(Here.Board("around"), $"?limit=1&cursor={ofPosts}&sort=activity")).Text("title"));
    }

    [Fact]
    public async Task A_hundred_identical_requests_at_once_do_it_once()
    {
        var anna = (await Here.People("anna"))[0];
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var (id, commentId) = (Guid.NewGuid(), Guid.NewGuid());
        await Hundred(() => anna.TryPost(Here.Board("around"), "一次", id: id));
        var post = Assert.Single(await anna.ListsPosts(Here.Board("around")));
        await Hundred(() => anna.TryComment(post, "一次", id: commentId));
        await Hundred(() => secretary.TryComment(post, "在办", id: id, official: new { state = "inProgress" }));
        await Hundred(() => anna.Put($"/api/v1/posts/{post.Id()}/reactions/like"));
        await Hundred(() => secretary.Put($"/api/v1/posts/{post.Id()}/pin"));
        await Hundred(() => anna.Patch($"/api/v1/posts/{post.Id()}", new { version = 1, title = "改过一次" }));

        var read = await anna.Reads(post);
        Assert.Equal((2, 1, 2, true), (read.Number("commentCount"), read.Number("reactions.like"), read.Number("version"), read.Flag("isPinned")));
        Assert.Equal(2, (await anna.ListsComments(post)).Length);
        Assert.Single(await anna.Lists($"/api/v1/posts/{post.Id()}/versions"));
        string[] types = [.. (await Forum.EventsOf($"board/{Here.Board("around")}")).Select(logged => logged.Type).Order()];
        Assert.Equal(["comment-written", "comment-written", "official-reply-given", "post-edited", "post-pinned", "post-reacted", "post-written"], types);
    }

    private static async Task Hundred(Func<Task<Answer>> act)
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => act()));
        Assert.All(answers, answer => answer.Ok());
        Assert.True(answers.Select(answer => answer.Text).Distinct().Count() <= 2, "Other answers than those of the first state and the last.");
    }
}
