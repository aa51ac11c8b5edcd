using System.Globalization;
using System.Text.Json;
using Linli.Api.Features.Memberships;
using Linli.Tests.Seeding;
using Linli.Tests.Support;
using Linli.Tests.Support.Live;

namespace Linli.Tests.Features;

/// <summary>Who hears of what happens in a neighbourhood.</summary>
public sealed class FollowingTests : NeighbourhoodTest
{
    [Fact]
    public async Task Neighbours_hear_of_a_comment_on_the_post_and_on_its_board()
    {
        var people = await Here.People("anna", "ben");
        var (anna, ben) = (people[0], people[1]);
        var post = await anna.Posts(Here.Board("around"), "电梯坏了");
        await using var onPost = await ben.Follows($"post/{post.Id()}");
        await using var onBoard = await ben.Follows($"board/{Here.Board("around")}");

        var comment = await anna.Comments(post, "修好了");

        foreach (var live in (LiveConnection[])[onPost, onBoard])
        {
            var heard = await live.Next();
            Assert.Equal("comment-written", heard.Type);
            Assert.Equal(comment.Id(), heard.Data.Text("commentId"));
        }
    }

    [Fact]
    public async Task An_event_has_the_fields_that_clients_are_promised()
    {
        var people = await Here.People("anna", "ben");
        var post = await people[0].Posts(Here.Board("around"), "电梯坏了");
        await using var live = await people[1].Follows($"post/{post.Id()}");
        await people[0].Comments(post, "修好了");
        await people[0].Comments(post, "真的");
        var (first, second) = (await live.Next(), await live.Next());

        var promised = JsonDocument.Parse((await File.ReadAllLinesAsync(Path.Combine(Seeds.Folder, "../api/Realtime/README.md"), Cancel))
            .Single(line => line.StartsWith("event {", StringComparison.Ordinal))["event ".Length..]).RootElement;
        Assert.Equal(typeof(Heard).GetProperties().Select(field => JsonNamingPolicy.CamelCase.ConvertName(field.Name)), promised.EnumerateObject().Select(field => field.Name));
        Assert.Equal(first.Type, promised.Text("type"));
        Assert.Equal(first.Topics.Select(KindOf), promised.Items("topics").Select(topic => KindOf(topic.GetString()!)));
        Assert.Equal(first.Data.EnumerateObject().Select(field => field.Name), promised.At("data").EnumerateObject().Select(field => field.Name));
        Assert.True(long.Parse(first.Cursor, NumberStyles.None, CultureInfo.InvariantCulture) < long.Parse(second.Cursor, NumberStyles.None, CultureInfo.InvariantCulture));

        static string KindOf(string topic) => topic.Split('/')[0];
    }

    [Fact]
    public async Task Observers_hear_what_the_community_hears()
    {
        var anna = (await Here.People("anna"))[0];
        await using var live = await (await Here.Observer("lin")).Follows($"community/{Here.Id}");
        await anna.Posts(Here.Board("around"), "电梯坏了");
        Assert.Equal("post-written", (await live.Next()).Type);
    }

    [Fact]
    public async Task A_stranger_may_follow_neither_the_community_nor_its_boards_nor_their_posts()
    {
        var post = await (await Here.People("anna"))[0].Posts(Here.Board("around"), "电梯坏了");
        await using var live = await (await Forum.Person("eve")).Follows();
        foreach (var topic in (string[])[$"community/{Here.Id}", $"board/{Here.Board("around")}", $"post/{post.Id()}"])
            Assert.Equal("not-found", (await live.Follow(topic)).Refused);
    }

    [Fact]
    public async Task A_stranger_follows_a_public_board_until_it_is_closed_to_the_public()
    {
        var (secretary, board) = (await Here.Staff("wang", Role.Secretary), Here.Board("around"));
        (await secretary.Patch($"/api/v1/boards/{board}", new { isPublic = true })).Ok();
        var post = await secretary.Posts(board, "开放日");
        await using var live = await (await Forum.Person("eve")).Follows($"board/{board}", $"post/{post.Id()}");

        (await secretary.Patch($"/api/v1/boards/{board}", new { isPublic = false })).Ok();
        await secretary.Comments(post, "只给居民看");

        Assert.Equal([$"board/{board}", $"post/{post.Id()}"], (await LeftBy(live, 2)).Order());
        Assert.Equal("not-found", (await live.Follow($"board/{board}")).Refused);
        Assert.DoesNotContain(live.Rest(), heard => heard.Type == "comment-written");
    }

    [Fact]
    public async Task A_neighbour_who_was_removed_hears_nothing_more()
    {
        var people = await Here.People("anna", "ben");
        var post = await people[0].Posts(Here.Board("around"), "电梯坏了");
        await using var live = await people[1].Follows($"post/{post.Id()}", "me");

        await Here.Remove(people[1]);
        await people[0].Comments(post, "他不该听到");
        await people[0].Comments(post, "这也一样");

        Assert.Equal([$"post/{post.Id()}"], await LeftBy(live, 1));
        Assert.Equal("not-found", (await live.Follow($"post/{post.Id()}")).Refused);
        Assert.DoesNotContain(live.Rest(), heard => heard.Type == "comment-written");
    }

    /// <summary>The topics that were left; fails when anything of theirs is heard before.</summary>
    private static async Task<List<string>> LeftBy(LiveConnection live, int count)
    {
        var left = new List<string>();
        while (left.Count < count)
        {
            var heard = await live.Next();
            Assert.NotEqual("comment-written", heard.Type);
            if (heard.Type == "topic-left") left.Add(heard.Data.Text("topic"));
        }

        return left;
    }
}
