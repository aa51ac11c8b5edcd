using System.Text.Json;
using Linli.Api.Features.Memberships;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Boards;

public sealed class BoardsTests : NeighbourhoodTest
{
    private string Boards => $"/api/v1/communities/{Here.Id}/boards";

    [Fact]
    public async Task A_community_starts_with_fifteen_boards_in_their_order()
    {
        var anna = (await Here.People("anna"))[0];
        var boards = await anna.Lists(Boards);
        Assert.Equal(
            ["公告", "党建园地", "议事厅", "身边事", "左邻右舍", "互助", "闲置", "物业之窗", "业委连线", "警民直通车", "家庭医生", "公共法律服务", "办事指南", "社区服务", "活动"],
            boards.Texts("name"));
        Assert.Equal(Enumerable.Range(0, 15).Select(order => (long)order), boards.Select(board => board.Number("order")));
    }

    [Fact]
    public async Task A_guest_sees_only_what_is_public()
    {
        var guest = await Forum.Person("guest");
        Assert.Equal(["announcements", "how-to"], (await guest.Lists(Boards)).Texts("key"));
        (await guest.Get($"/api/v1/boards/{Here.Board("around")}")).IsProblem(404, "not-found");
        (await guest.Get($"/api/v1/boards/{Here.Board("how-to")}")).Ok();
        (await guest.Get("/api/v1/communities/none/boards")).IsProblem(404, "not-found");
    }

    [Fact]
    public async Task The_committee_switches_a_board_off_and_on()
    {
        var anna = (await Here.People("anna"))[0];
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var around = Here.Board("around");
        var post = await anna.Posts(around, "灯坏了");

        Assert.False((await secretary.Patch($"/api/v1/boards/{around}", new { isOn = false })).Ok().Flag("isOn"));
        Assert.DoesNotContain("around", (await anna.Lists(Boards)).Texts("key"));
        Assert.Contains("around", (await secretary.Lists($"{Boards}?all=true")).Texts("key"));
        (await anna.TryPost(around, "又坏了")).IsProblem(409, "board-off");
        (await anna.TryComment(post, "谁来修")).IsProblem(409, "board-off");
        (await anna.Put($"/api/v1/posts/{post.Id()}/reactions/like")).IsProblem(409, "board-off");
        Assert.Equal("灯坏了", (await anna.Reads(post)).Text("title"));

        (await secretary.Patch($"/api/v1/boards/{around}", new { isOn = true })).Ok();
        await anna.Posts(around, "又坏了");
    }

    [Fact]
    public async Task The_committee_puts_the_boards_in_order()
    {
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var ids = (await secretary.Lists(Boards)).Texts("id");
        var turned = ids.Reverse().ToArray();

        (await secretary.Put($"{Boards}/order", new { boardIds = turned })).Ok();
        Assert.Equal(turned, (await secretary.Lists(Boards)).Texts("id"));

        (await secretary.Put($"{Boards}/order", new { boardIds = turned[1..] })).IsProblem(409, "other-boards");
        (await secretary.Put($"{Boards}/order", new { boardIds = turned[1..].Append(turned[1]) })).IsProblem(409, "other-boards");
    }

    [Fact]
    public async Task A_renamed_board_keeps_its_key_and_a_change_made_meanwhile_is_told()
    {
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var path = $"/api/v1/boards/{Here.Board("neighbours")}";
        var before = (await secretary.Get(path)).Ok();

        var renamed = (await secretary.Patch(path, new { version = before.Number("version"), name = " 邻里 茶馆 " })).Ok();
        Assert.Equal(("邻里 茶馆", "neighbours"), (renamed.Text("name"), renamed.Text("key")));
        (await secretary.Patch(path, new { version = before.Number("version"), name = "别的" })).IsProblem(409, "changed");
        Assert.Equal(renamed.ToString(), (await secretary.Get(path)).Ok().ToString());
    }

    [Fact]
    public async Task Who_may_post_is_the_communitys_choice()
    {
        var anna = (await Here.People("anna"))[0];
        var (secretary, police) = (await Here.Staff("secretary", Role.Secretary), await Here.Staff("police", Role.Police));
        var board = Here.Board("police");

        await anna.Posts(board, "能问吗");
        (await secretary.Patch($"/api/v1/boards/{board}", new { postRoles = new[] { "police" } })).Ok();
        var refused = (await anna.TryPost(board, "还能问吗")).IsProblem(403, "may-not-post");
        Assert.Equal("police", Assert.Single(refused.Items("roles")).GetString());
        await police.Posts(board, "反诈提醒", kind: "notice");

        (await secretary.Patch($"/api/v1/boards/{board}", new { postRoles = Array.Empty<string>(), kinds = new[] { "question" } })).Ok();
        (await anna.TryPost(board, "聊聊")).IsProblem(400, "kind-not-taken");
        await anna.Posts(board, "能问吗", kind: "question");
    }

    [Theory]
    [InlineData("""{"name":"   "}""", "name")]
    [InlineData("""{"name":"一二三四五六七八九十一二三四五六七八九十一"}""", "name")]
    [InlineData("""{"kinds":[]}""", "kinds")]
    [InlineData("""{"postRoles":["district"]}""", "postRoles")]
    [InlineData("""{"keeperRoles":["resident"]}""", "keeperRoles")]
    public async Task A_setting_that_makes_no_sense_is_refused(string change, string field)
    {
        var secretary = await Here.Staff("secretary", Role.Secretary);
        (await secretary.Patch($"/api/v1/boards/{Here.Board("around")}", JsonSerializer.Deserialize<JsonElement>(change))).IsInvalid(field);
    }

    [Fact]
    public async Task Only_the_committee_changes_boards()
    {
        var anna = (await Here.People("anna"))[0];
        var (doctor, observer, guest) = (await Here.Staff("doctor", Role.Doctor), await Here.Observer("street"), await Forum.Person("guest"));
        foreach (var person in new[] { anna, doctor, observer })
        {
            (await person.Patch($"/api/v1/boards/{Here.Board("doctor")}", new { name = "我的" })).IsProblem(403, "forbidden");
            (await person.Put($"{Boards}/order", new { boardIds = Array.Empty<string>() })).IsProblem(403, "forbidden");
            (await person.Get($"{Boards}?all=true")).IsProblem(403, "forbidden");
        }

        (await guest.Patch($"/api/v1/boards/{Here.Board("doctor")}", new { name = "我的" })).IsProblem(404, "not-found");
        (await guest.Put($"{Boards}/order", new { boardIds = Array.Empty<string>() })).IsProblem(404, "not-found");
    }
}
