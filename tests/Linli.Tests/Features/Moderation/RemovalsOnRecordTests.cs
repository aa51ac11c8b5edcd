using Linli.Api.Features.Memberships;
using Linli.Api.Features.Moderation;
using Linli.Api.Storage;
using Linli.Api.Storage.Whole;
using Linli.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Linli.Tests.Features.Moderation;

public sealed class RemovalsOnRecordTests : NeighbourhoodTest
{
    [Fact]
    public async Task What_was_removed_before_there_was_a_list_is_on_it()
    {
        var (anna, secretary) = ((await Here.People("anna"))[0], await Here.Staff("secretary", Role.Secretary));
        var post = await anna.Posts(Here.Board("around"), "从前的帖");
        var comment = await anna.Comments(await anna.Posts(Here.Board("around"), "题"), "从前的评论");
        (await anna.Delete($"/api/v1/posts/{(await anna.Posts(Here.Board("around"), "自己删的")).Id()}")).Ok();
        (await secretary.Put($"/api/v1/posts/{post.Id()}/removal", new { reason = "重复" })).Ok();
        (await secretary.Put($"/api/v1/comments/{comment.Id()}/removal", new { reason = "离题" })).Ok();
        foreach (var taken in (await Forum.Store.List(Query.On(TakenAway.InCommunity, Here.Id), Cancel)).Items) await Forum.Store.Commit(new Changes().Remove(taken), Cancel);

        for (var time = 0; time < 2; time++) await new RemovalsOnRecord().Carry(Forum.Services.GetRequiredService<IWholeStore>(), Cancel);
        var removed = await secretary.Lists($"/api/v1/communities/{Here.Id}/removed");
        Assert.Equal(["comment 离题", "post 重复"], removed.Select(text => $"{text.Text("kind")} {text.Text("reason")}"));
        (await secretary.Delete($"/api/v1/posts/{post.Id()}/removal")).Ok();
    }
}
