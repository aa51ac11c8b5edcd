using System.Text.Json;
using Linli.Api.Features.Memberships;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Posts;

public sealed class WritePostTests : NeighbourhoodTest
{
    [Fact]
    public async Task A_post_is_read_as_it_was_written()
    {
        var people = await Here.People("anna", "ben");
        var (anna, ben) = (people[0], people[1]);
        var id = Guid.NewGuid();
        var written = (await anna.Post($"/api/v1/boards/{Here.Board("around")}/posts", new
        {
            id, kind = "question", title = "  三号楼\n电梯 ", body = "又**停**了。\n\n@ben 你也碰到过？", tags = new[] { "#电梯", "电梯", " 维修 " }, mentions = new[] { ben.Id },
            place = new { latitude = 31.4, longitude = 121.48, label = "东门" },
        })).Ok();

        var read = await ben.Reads(written);
        Assert.Equal(written.ToString(), read.ToString());
        Assert.Equal($"{id:N}", read.Id());
        Assert.Equal("三号楼 电梯", read.Text("title"));
        Assert.Equal("又停了。 @ben 你也碰到过？", read.Text("excerpt"));
        Assert.Contains("<strong>停</strong>", read.Text("bodyHtml"), StringComparison.Ordinal);
        Assert.Equal(["电梯", "维修"], read.Items("tags").Select(tag => tag.GetString()));
        Assert.Equal("ben", Assert.Single(read.Items("mentions")).Text("nickname"));
        Assert.Equal(31.4, read.At("place.latitude").GetDouble());
        Assert.Equal(("anna", anna.Id), (read.Text("author.nickname"), read.Text("author.id")));
        Assert.Equal(1, read.Number("version"));
    }

    [Fact]
    public async Task The_same_id_writes_once_even_in_parallel()
    {
        var anna = (await Here.People("anna"))[0];
        var (board, id) = (Here.Board("around"), Guid.NewGuid());
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => anna.TryPost(board, "一次", id: id)));
        Assert.Single(answers.Select(answer => answer.Ok().ToString()).Distinct());
        Assert.Single(await anna.ListsPosts(board));
    }

    [Fact]
    public async Task A_retry_after_the_board_was_switched_off_finds_the_post_that_was_in_time()
    {
        var anna = (await Here.People("anna"))[0];
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var (board, id) = (Here.Board("around"), Guid.NewGuid());
        var written = (await anna.TryPost(board, "赶上了", id: id)).Ok();
        (await secretary.Patch($"/api/v1/boards/{board}", new { isOn = false })).Ok();
        Assert.Equal(written.ToString(), (await anna.TryPost(board, "赶上了", id: id)).Ok().ToString());
    }

    [Fact]
    public async Task A_building_is_one_of_the_communitys()
    {
        var anna = (await Here.People("anna"))[0];
        var compound = await Here.Compound("桂花苑东区", "3号楼");
        var elsewhere = await (await Neighbourhood.In(Forum)).Compound("别处", "3号楼");
        Assert.Equal(("桂花苑东区", "3号楼"), (await PostAt(compound, "3号楼")).Ok().At("place") is var place ? (place.Text("compound"), place.Text("building")) : default);
        (await PostAt(compound, "9号楼")).IsInvalid("place");
        (await PostAt(elsewhere, "3号楼")).IsInvalid("place");
        (await PostAt("none", "3号楼")).IsInvalid("place");

        Task<Answer> PostAt(string compoundId, string building) =>
            anna.Post($"/api/v1/boards/{Here.Board("around")}/posts", new { id = Guid.NewGuid(), kind = "question", title = "灯坏了", body = "三楼", place = new { compoundId, building } });
    }

    [Fact]
    public async Task An_id_of_somebody_else_or_of_a_deleted_post_is_taken()
    {
        var people = await Here.People("anna", "ben");
        var (anna, ben) = (people[0], people[1]);
        var (board, id) = (Here.Board("around"), Guid.NewGuid());
        var post = (await anna.TryPost(board, "我的", id: id)).Ok();
        (await ben.TryPost(board, "我的", id: id)).IsProblem(409, "id-taken");

        (await anna.Delete($"/api/v1/posts/{post.Id()}")).Ok();
        (await anna.TryPost(board, "再来", id: id)).IsProblem(409, "id-taken");
    }

    [Theory]
    [InlineData("""{"kind":"question","title":"题","body":"文"}""", "id")]
    [InlineData("""{"id":"019aa7c1-0000-7000-8000-000000000001","title":"题","body":"文"}""", "kind")]
    [InlineData("""{"id":"019aa7c1-0000-7000-8000-000000000001","kind":"question","title":" ","body":"文"}""", "title")]
    [InlineData("""{"id":"019aa7c1-0000-7000-8000-000000000001","kind":"question","title":"题","body":" \n "}""", "body")]
    [InlineData("""{"id":"019aa7c1-0000-7000-8000-000000000001","kind":"question","title":"题\u0007","body":"文"}""", "title")]
    [InlineData("""{"id":"019aa7c1-0000-7000-8000-000000000001","kind":"question","title":"题","body":"文","tags":["一二三四五六七八九十一二三四五六七八九十一"]}""", "tags")]
    [InlineData("""{"id":"019aa7c1-0000-7000-8000-000000000001","kind":"question","title":"题","body":"文","tags":[null]}""", "tags[0]")]
    [InlineData("""{"id":"019aa7c1-0000-7000-8000-000000000001","kind":"question","title":"题","body":"文","mentions":["nobody"]}""", "mentions")]
    [InlineData("""{"id":"019aa7c1-0000-7000-8000-000000000001","kind":"question","title":"题","body":"文","mentions":[null]}""", "mentions[0]")]
    [InlineData("""{"id":"019aa7c1-0000-7000-8000-000000000001","kind":"question","title":"题","body":"文","photoIds":["1","2","3","4","5","6","7","8","9","10"]}""", "photoIds")]
    [InlineData("""{"id":"019aa7c1-0000-7000-8000-000000000001","kind":"question","title":"题","body":"文","place":{"latitude":31}}""", "place")]
    [InlineData("""{"id":"019aa7c1-0000-7000-8000-000000000001","kind":"question","title":"题","body":"文","place":{"latitude":91,"longitude":0}}""", "place.latitude")]
    public async Task What_is_wrong_is_told_at_its_field(string request, string field)
    {
        var anna = (await Here.People("anna"))[0];
        (await anna.Post($"/api/v1/boards/{Here.Board("around")}/posts", JsonSerializer.Deserialize<JsonElement>(request))).IsInvalid(field);
        Assert.Empty(await anna.ListsPosts(Here.Board("around")));
    }

    [Fact]
    public async Task People_of_another_community_cannot_be_mentioned()
    {
        var anna = (await Here.People("anna"))[0];
        var elsewhere = (await (await Neighbourhood.In(Forum)).People("far"))[0];
        (await anna.TryPost(Here.Board("around"), "你好", mentions: [elsewhere.Id])).IsInvalid("mentions");
    }

    [Fact]
    public async Task Kinds_and_roles_are_held_to_the_board()
    {
        var anna = (await Here.People("anna"))[0];
        (await anna.TryPost(Here.Board("announcements"), "通知", kind: "notice")).IsProblem(403, "may-not-post");
        (await anna.TryPost(Here.Board("around"), "旧沙发", kind: "secondHand")).IsProblem(400, "kind-not-taken");
        (await anna.TryPost(Here.Board("second-hand"), "聊聊")).IsProblem(400, "kind-not-taken");
        (await anna.TryPost(Here.Board("around"), "通知", kind: "notice")).IsProblem(403, "notices-by-staff");
        await anna.Posts(Here.Board("second-hand"), "旧沙发", kind: "secondHand");

        var property = await Here.Staff("property", Role.Property, "项目经理");
        var notice = await property.Posts(Here.Board("property"), "停水通知", kind: "notice");
        Assert.Equal(("property", "项目经理"), (notice.Text("author.office"), notice.Text("author.title")));
    }

    [Fact]
    public async Task Guests_and_observers_read_without_writing()
    {
        var secretary = await Here.Staff("secretary", Role.Secretary);
        var (guest, observer) = (await Forum.Person("guest"), await Here.Observer("street"));
        var notice = await secretary.Posts(Here.Board("announcements"), "停电", kind: "notice");
        var inside = await secretary.Posts(Here.Board("around"), "内部");

        await guest.Reads(notice);
        await observer.Reads(inside);
        (await guest.Get($"/api/v1/posts/{inside.Id()}")).IsProblem(404, "not-found");
        (await guest.Get($"/api/v1/boards/{Here.Board("around")}/posts")).IsProblem(404, "not-found");
        (await guest.TryComment(notice, "几点？")).IsProblem(403, "members-only");
        (await guest.TryPost(Here.Board("announcements"), "我来", kind: "notice")).IsProblem(403, "members-only");
        (await guest.TryPost(Here.Board("around"), "我来")).IsProblem(404, "not-found");
        (await observer.TryPost(Here.Board("around"), "我来")).IsProblem(403, "observers-read");
        (await observer.TryComment(inside, "知道了")).IsProblem(403, "observers-read");
        (await observer.Put($"/api/v1/posts/{inside.Id()}/reactions/like")).IsProblem(403, "observers-read");
    }

    [Fact]
    public async Task Who_left_reads_no_more()
    {
        var people = await Here.People("anna", "ben");
        var post = await people[0].Posts(Here.Board("around"), "你好");
        await Here.Remove(people[1]);
        (await people[1].Get($"/api/v1/posts/{post.Id()}")).IsProblem(404, "not-found");
        (await people[1].TryComment(post, "在吗")).IsProblem(404, "not-found");
    }
}
