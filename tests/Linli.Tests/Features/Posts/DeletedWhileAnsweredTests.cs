using Linli.Api.Features.Posts;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Posts;

public sealed class DeletedWhileAnsweredTests : NeighbourhoodTest
{
    [Fact]
    public async Task A_comment_at_the_very_moment_of_the_deletion_stands_under_a_marker_that_is_found()
    {
        var people = await Here.People("anna", "ben", "carl");
        for (var round = 0; round < 15; round++)
        {
            var post = await people[0].Posts(Here.Board("around"), $"第{round}题");
            await Task.WhenAll(people[0].Delete($"/api/v1/posts/{post.Id()}"), people[1].TryComment(post, "答"), people[2].TryComment(post, "也答"));

            var count = (await Forum.Store.Find<Post>(post.Id(), Cancel))!.CommentCount;
            Assert.Equal(count > 0 ? 200 : 404, (await people[1].Get($"/api/v1/posts/{post.Id()}")).Status);
            await ForumApp.Eventually(async () => Assert.Equal(count > 0, (await people[1].ListsPosts(Here.Board("around"))).Any(listed => listed.Id() == post.Id())));
        }
    }

    [Fact]
    public async Task A_marker_goes_with_its_last_comment_even_when_all_go_at_once()
    {
        var people = await Here.People("anna", "ben", "carl");
        for (var round = 0; round < 10; round++)
        {
            var post = await people[0].Posts(Here.Board("around"), $"第{round}题");
            var (one, two) = (await people[1].Comments(post, "答"), await people[2].Comments(post, "也答"));
            var answers = await Task.WhenAll(
                people[0].Delete($"/api/v1/posts/{post.Id()}"), people[1].Delete($"/api/v1/comments/{one.Id()}"), people[2].Delete($"/api/v1/comments/{two.Id()}"));

            Assert.All(answers, answer => answer.Ok());
            var left = (await Forum.Store.Find<Post>(post.Id(), Cancel))!;
            Assert.Equal((0, false, false), (left.CommentCount, left.IsShown, left.IsListed));
        }
    }
}
