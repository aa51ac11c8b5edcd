using System.Text.Json;
using Linli.Api.Features.Comments;
using Linli.Api.Features.Posts;
using Linli.Api.Storage;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Search;

public sealed class SearchPagesTests : NeighbourhoodTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Pages_neither_skip_nor_repeat_over_posts_and_comments_while_others_write(int limit)
    {
        var anna = (await Here.People("anna"))[0];
        var written = new List<string>();
        for (var number = 0; number < 6; number++)
        {
            Forum.Clock.Advance(TimeSpan.FromSeconds(1));
            var post = await anna.Posts(Here.Board("around"), "电梯", $"{number}");
            written.Add(post.Id());
            Forum.Clock.Advance(TimeSpan.FromSeconds(1));
            if (number % 2 == 0) written.Add((await anna.Comments(post, "电梯")).Id());
        }

        var seen = await ReadAll(anna, limit, () => anna.Posts(Here.Board("around"), "新电梯"));
        Assert.Equal(Enumerable.Reverse(written), seen);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public async Task Not_even_where_many_were_written_in_one_instant(int limit)
    {
        var anna = (await Here.People("anna"))[0];
        var post = await Forum.Store.Find<Post>((await anna.Posts(Here.Board("around"), "别的")).Id(), Cancel);
        var at = Forum.Clock.GetUtcNow();
        var changes = new Changes();
        for (var number = 0; number < 9; number++)
        {
            changes.Add(post! with { Id = Document.NewId(), Title = "电梯", CreatedAt = at, Version = 0 });
            changes.Add(new Comment { Id = Document.NewId(), CommunityId = Here.Id, PostId = post.Id, BoardId = post.BoardId, AuthorId = anna.Id, Body = "电梯", CreatedAt = at });
        }

        await Forum.Store.Commit(changes, Cancel);
        var seen = await ReadAll(anna, limit, () => Task.CompletedTask);
        Assert.Equal(changes.Writes.Select(write => write.Id).OrderDescending(StringComparer.Ordinal), seen);
    }

    [Fact]
    public async Task A_cursor_goes_on_only_where_it_came_from()
    {
        var anna = (await Here.People("anna"))[0];
        foreach (var title in (string[])["电梯一", "电梯二"]) await anna.Posts(Here.Board("around"), title);
        var cursor = (await anna.Searches(Here, "words=电梯&limit=1")).Ok().Text("next");
        Assert.Single(await anna.Finds(Here, $"words=电梯&limit=1&cursor={cursor}"));

        foreach (var other in (string[])["words=车棚", "words=电梯&kind=comment", $"words=电梯&author={anna.Id}", "words=电梯&since=2020-01-01T00:00:00Z"])
            (await anna.Searches(Here, $"{other}&cursor={cursor}")).IsProblem(400, "bad-cursor");
        (await anna.Get($"/api/v1/boards/{Here.Board("around")}/posts?cursor={cursor}")).IsProblem(400, "bad-cursor");
    }

    private async Task<List<string>> ReadAll(Person reader, int limit, Func<Task> meanwhile)
    {
        var (seen, cursor) = (new List<string>(), (string?)"");
        while (cursor is not null)
        {
            var page = (await reader.Searches(Here, $"words=电梯&limit={limit}&cursor={cursor}")).Ok();
            seen.AddRange(page.Items("items").Select(hit => hit.At("commentId") is { ValueKind: JsonValueKind.String } comment ? comment.GetString()! : hit.Text("postId")));
            cursor = page.At("next").GetString();
            await meanwhile();
        }

        return seen;
    }
}
