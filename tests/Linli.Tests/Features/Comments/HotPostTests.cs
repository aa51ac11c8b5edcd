using Linli.Api.Features.Memberships;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Comments;

public sealed class HotPostTests : NeighbourhoodTest
{
    [Fact]
    public async Task A_post_that_never_comes_to_rest_can_still_be_pinned_edited_and_answered()
    {
        var crowd = await Here.People([.. Enumerable.Range(0, 16).Select(number => $"邻居{number}")]);
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var post = await crowd[0].Posts(Here.Board("around"), "题", "一");
        using var enough = new CancellationTokenSource();
        var talk = crowd.Select(Talk).ToArray();

        for (var round = 0; round < 10; round++)
        {
            (await secretary.Put($"/api/v1/posts/{post.Id()}/pin")).Ok();
            (await secretary.Delete($"/api/v1/posts/{post.Id()}/pin")).Ok();
            (await crowd[0].Patch($"/api/v1/posts/{post.Id()}", new { version = round + 1, body = $"第{round}稿" })).Ok();
            await secretary.Replies(post, "在办", "inProgress");
        }

        await enough.CancelAsync();
        var said = (await Task.WhenAll(talk)).Sum();
        Assert.Equal(said + 10, (await crowd[0].Reads(post)).Number("commentCount"));

        async Task<int> Talk(Person person)
        {
            for (var number = 0; ; number++)
            {
                if (enough.IsCancellationRequested) return number;
                (await person.TryComment(post, $"{number}")).Ok();
            }
        }
    }
}
