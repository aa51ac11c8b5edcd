using Linli.Api.Features.Memberships;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Posts;

public sealed class ListPostsTests : NeighbourhoodTest
{
    private string Around => Here.Board("around");

    [Fact]
    public async Task Posts_come_by_activity_by_age_and_unanswered()
    {
        var anna = (await Here.People("anna"))[0];
        var first = await Later(() => anna.Posts(Around, "一"));
        await Later(() => anna.Posts(Around, "二", kind: "question"));
        await Later(() => anna.Posts(Around, "三"));
        await Later(() => anna.Comments(first, "顶"));

        Assert.Equal(["一", "三", "二"], (await anna.ListsPosts(Around)).Texts("title"));
        Assert.Equal(["三", "二", "一"], (await anna.ListsPosts(Around, "?sort=newest")).Texts("title"));
        Assert.Equal(["三", "二"], (await anna.ListsPosts(Around, "?sort=unanswered")).Texts("title"));
        Assert.Equal(["二"], (await anna.ListsPosts(Around, "?kind=question")).Texts("title"));
        (await anna.Get($"/api/v1/boards/{Around}/posts?sort=loudest")).IsInvalid("sort");
    }

    [Fact]
    public async Task Pinned_posts_stand_on_top_and_only_the_staff_of_the_board_pin()
    {
        var anna = (await Here.People("anna"))[0];
        var (doctor, police) = (await Here.Staff("doctor", Role.Doctor), await Here.Staff("police", Role.Police));
        var board = Here.Board("doctor");
        var first = await Later(() => anna.Posts(board, "一"));
        await Later(() => anna.Posts(board, "二"));

        (await anna.Put($"/api/v1/posts/{first.Id()}/pin")).IsProblem(403, "forbidden");
        (await police.Put($"/api/v1/posts/{first.Id()}/pin")).IsProblem(403, "forbidden");
        (await doctor.Put($"/api/v1/posts/{first.Id()}/pin")).Ok();
        (await doctor.Put($"/api/v1/posts/{first.Id()}/pin")).Ok();
        Assert.Equal(["一", "二"], (await anna.ListsPosts(board)).Texts("title"));
        Assert.Equal(["一", "二"], (await anna.ListsPosts(board, "?sort=newest")).Texts("title"));

        (await doctor.Delete($"/api/v1/posts/{first.Id()}/pin")).Ok();
        Assert.Equal(["二", "一"], (await anna.ListsPosts(board)).Texts("title"));
    }

    [Fact]
    public async Task Tags_narrow_a_board()
    {
        var anna = (await Here.People("anna"))[0];
        await Later(() => anna.Posts(Around, "一", tags: ["电梯", "维修"]));
        await Later(() => anna.Posts(Around, "二", tags: ["停车"]));
        var gone = await Later(() => anna.Posts(Around, "三", tags: ["电梯"]));
        (await anna.Delete($"/api/v1/posts/{gone.Id()}")).Ok();

        var taken = await Later(() => anna.Posts(Around, "四", tags: ["电梯"]));
        await anna.Comments(taken, "还有人吗");
        (await (await Here.Staff("secretary", Role.Secretary)).Put($"/api/v1/posts/{taken.Id()}/removal", new { reason = "广告" })).Ok();

        Assert.Contains(taken.Id(), (await anna.ListsPosts(Around)).Select(listed => listed.Id()));
        Assert.Equal(["一"], (await anna.ListsPosts(Around, "?tag=电梯")).Texts("title"));
        (await anna.Get($"/api/v1/boards/{Around}/posts?tag=电梯&sort=newest")).IsInvalid("sort");
    }

    [Fact]
    public async Task Pages_neither_skip_nor_repeat_while_others_post()
    {
        var anna = (await Here.People("anna"))[0];
        for (var number = 0; number < 7; number++) await Later(() => anna.Posts(Around, $"{number}"));

        var (seen, cursor) = (new List<string>(), (string?)"");
        while (cursor is not null)
        {
            var page = (await anna.Get($"/api/v1/boards/{Around}/posts?sort=newest&limit=3&cursor={cursor}")).Ok();
            seen.AddRange(page.Items("items").Texts("title"));
            cursor = page.At("next").GetString();
            if (seen.Count == 3) await anna.Posts(Around, "新");
        }

        Assert.Equal(["6", "5", "4", "3", "2", "1", "0"], seen);
        (await anna.Get($"/api/v1/boards/{Around}/posts?cursor=bm9wZQ")).IsProblem(400, "bad-cursor");
    }

    [Fact]
    public async Task A_list_item_is_the_post_without_its_text_and_the_same_for_every_reader()
    {
        var people = await Here.People("anna", "ben");
        var post = await people[0].Posts(Around, "题", new string('长', 300), tags: ["标签"]);
        await people[1].Comments(post, "答");
        (await people[1].Put($"/api/v1/posts/{post.Id()}/reactions/heart")).Ok();

        var (item, full) = ((await people[0].ListsPosts(Around))[0], await people[0].Reads(post));
        Assert.All(item.EnumerateObject(), property => Assert.Equal(property.Value.ToString(), full.GetProperty(property.Name).ToString()));
        Assert.False(item.TryGetProperty("body", out _));
        Assert.Equal(140, item.Text("excerpt").Length);
        Assert.Equal(item.ToString(), (await people[1].ListsPosts(Around))[0].ToString());
    }

    private async Task<T> Later<T>(Func<Task<T>> act)
    {
        Forum.Clock.Advance(TimeSpan.FromMinutes(1));
        return await act();
    }
}
