using Linli.Tests.Support;

namespace Linli.Tests.Features.Memberships;

public sealed class JoinTests : TownTest
{
    [Fact]
    public async Task The_register_lets_an_owner_in_at_once()
    {
        (await Town.Import(Register)).Ok();
        var owner = await Forum.SignIn("兰花", "13700001623");
        var membership = await Town.Asks(owner, "101", "owner", "李兰芳");
        Assert.Equal("active", membership.Text("status"));
        Assert.Equal("101", membership.Text("dwelling.room"));
        Assert.NotEmpty(await owner.Lists($"/api/v1/communities/{Town.CommunityId}/boards"));
        // She owns a second flat.
        Assert.Equal("active", (await Town.Asks(owner, "201", "owner", " 李 兰芳")).Text("status"));
    }

    [Theory]
    [InlineData("13700001623", "102", "owner", "李兰芳")] // Somebody else's flat.
    [InlineData("13700001623", "101", "owner", "李兰花")] // The phone may have changed hands.
    [InlineData("13700001623", "101", "family", "李兰芳")]
    [InlineData("13700001623", "202", "owner", "李兰芳")] // No owner is known.
    [InlineData("13700009999", "101", "owner", "李兰芳")] // Whoever knows the owner's name.
    public async Task Everybody_else_waits_for_the_committee(string phone, string room, string relation, string name)
    {
        (await Town.Import(Register)).Ok();
        var person = await Forum.SignIn("anna", phone);
        var membership = await Town.Asks(person, room, relation, name);
        Assert.Equal("waiting", membership.Text("status"));
        var waits = Assert.Single(await Town.Clerk.Lists($"/api/v1/communities/{Town.CommunityId}/memberships"));
        Assert.Equal((membership.Id(), "anna", relation, room), (waits.Id(), waits.Text("nickname"), waits.Text("relation"), waits.Text("dwelling.room")));
    }

    [Fact]
    public async Task The_queue_tells_how_somebody_compares_with_the_register_without_showing_it()
    {
        (await Town.Import(Register)).Ok();
        await Town.Asks(await Forum.SignIn("anna", "13700001623"), "101", "owner", "李兰花");
        await Town.Asks(await Forum.Person("ben"), "102", "owner", "邵军");
        var queue = await Town.Clerk.Get($"/api/v1/communities/{Town.CommunityId}/memberships");
        var waiting = queue.Ok().Items("items");
        Assert.Equal(["anna", "ben"], waiting.Texts("nickname"));
        Assert.Equal((true, false), (waiting[0].Flag("register.phone"), waiting[0].Flag("register.name")));
        Assert.Equal((false, true), (waiting[1].Flag("register.phone"), waiting[1].Flag("register.name")));
        foreach (var secret in new[] { "李兰", "邵军", "1623" }) Assert.DoesNotContain(secret, queue.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Until_approved_one_reads_what_is_public_and_nothing_else()
    {
        (await Town.Import(Register)).Ok();
        var boards = (await Town.Secretary.Lists($"/api/v1/communities/{Town.CommunityId}/boards")).ToDictionary(board => board.Text("key"), board => board.Id());
        var notice = await Town.Secretary.Posts(boards["announcements"], "停水通知", kind: "notice");
        var talk = await Town.Secretary.Posts(boards["around"], "电梯又停了");
        var anna = await Forum.Person("anna");
        var membership = await Town.Asks(anna, "102");

        Assert.Equal(["announcements", "how-to"], (await anna.Lists($"/api/v1/communities/{Town.CommunityId}/boards")).Texts("key").Order());
        Assert.Equal("停水通知", (await anna.Reads(notice)).Text("title"));
        (await anna.Get($"/api/v1/posts/{talk.Id()}")).IsProblem(404, "not-found");
        (await anna.Get($"/api/v1/boards/{boards["around"]}/posts")).IsProblem(404, "not-found");
        (await anna.TryPost(boards["around"], "我也来说")).IsProblem(404, "not-found");
        (await anna.TryComment(notice, "收到")).IsProblem(403, "members-only");
        (await anna.Get($"/api/v1/communities/{Town.CommunityId}/compounds")).IsProblem(404, "not-found");
        await using (var live = await anna.Follows("me", $"post/{notice.Id()}"))
        {
            foreach (var closed in new[] { $"community/{Town.CommunityId}", $"board/{boards["around"]}", $"post/{talk.Id()}" })
                Assert.NotNull((await live.Follow(closed)).Refused);
            (await Town.Clerk.Post($"/api/v1/memberships/{membership.Id()}/approve")).Ok();
            Assert.Equal("membership-approved", (await live.Next()).Type);
            Assert.Null((await live.Follow($"post/{talk.Id()}")).Refused);
        }

        Assert.Equal("电梯又停了", (await anna.Reads(talk)).Text("title"));
        (await anna.TryComment(talk, "我也被困过")).Ok();
    }

    [Fact]
    public async Task A_hundred_identical_requests_at_once_make_one_membership()
    {
        (await Town.Import(Register)).Ok();
        var (anna, dwelling, token) = (await Forum.Person("anna"), await Town.Dwelling("102"), await Town.Token());
        var body = new { id = Guid.CreateVersion7(), dwellingId = dwelling, relation = "tenant", realName = "周小满" };
        var same = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => anna.Post($"/api/v1/join/{token}", body)));
        Assert.All(same, answer => Assert.Equal(201, answer.Status));
        Assert.Single(same.Select(answer => answer.Json.Id()).Distinct());

        var ben = await Forum.Person("ben");
        var fresh = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Town.Joins(ben, dwelling, token: token)));
        Assert.Single(fresh, answer => answer.Status == 201);
        Assert.All(fresh.Where(answer => answer.Status != 201), answer => answer.IsProblem(409, "already-joined"));
        Assert.Equal(2, (await Town.Clerk.Lists($"/api/v1/communities/{Town.CommunityId}/memberships")).Length);
    }

    [Fact]
    public async Task A_dwelling_takes_more_than_one_member_and_a_member_more_than_one_dwelling()
    {
        (await Town.Import(Register)).Ok();
        var (anna, ben) = (await Forum.Person("anna"), await Forum.Person("ben"));
        foreach (var (person, room, relation) in new[] { (anna, "102", "tenant"), (ben, "102", "family"), (anna, "202", "tenant") })
            (await Town.Clerk.Post($"/api/v1/memberships/{(await Town.Asks(person, room, relation)).Id()}/approve")).Ok();
        Assert.Equal(3, (await Town.Clerk.Lists($"/api/v1/communities/{Town.CommunityId}/memberships?status=active&limit=100")).Count(member => !member.IsNull("dwelling")));
        Assert.Equal(["102", "202"], (await anna.Lists("/api/v1/me/memberships?status=active")).Texts("dwelling.room").Order());
        (await Town.Joins(anna, await Town.Dwelling("102"))).IsProblem(409, "already-joined");
    }

    [Fact]
    public async Task Nobody_searches_for_a_home_by_asking_everywhere()
    {
        (await Town.Import("building,unit,room,area,owner,phone\n" + string.Join('\n', Enumerable.Range(101, 6).Select(room => $"1号楼,1单元,{room},50,,")))).Ok();
        var anna = await Forum.Person("anna");
        for (var room = 101; room < 106; room++) await Town.Asks(anna, $"{room}");
        (await Town.Joins(anna, await Town.Dwelling("106"))).IsProblem(409, "too-many-waiting");
    }

    [Theory]
    [InlineData("realName", "")]
    [InlineData("relation", "landlord")]
    [InlineData("dwellingId", "")]
    [InlineData("id", "0")]
    public async Task What_is_asked_wrongly_changes_nothing(string field, string value)
    {
        (await Town.Import(Register)).Ok();
        var (anna, token) = (await Forum.Person("anna"), await Town.Token());
        var body = new Dictionary<string, object> { ["id"] = Guid.CreateVersion7(), ["dwellingId"] = await Town.Dwelling("102"), ["relation"] = "tenant", ["realName"] = "周小满", [field] = value };
        var answer = await anna.Post($"/api/v1/join/{token}", body);
        Assert.Equal(400, answer.Status);
        Assert.Contains(answer.Json.Text("type"), (string[])["/problems/invalid", "/problems/malformed"]);
        Assert.Empty(await anna.Lists("/api/v1/me/memberships"));
    }

    [Fact]
    public async Task Somebody_elses_request_id_is_taken()
    {
        (await Town.Import(Register)).Ok();
        var (anna, ben, token, dwelling) = (await Forum.Person("anna"), await Forum.Person("ben"), await Town.Token(), await Town.Dwelling("102"));
        var body = new { id = Guid.CreateVersion7(), dwellingId = dwelling, relation = "tenant", realName = "周小满" };
        (await anna.Post($"/api/v1/join/{token}", body)).Ok();
        (await ben.Post($"/api/v1/join/{token}", body)).IsProblem(409, "id-taken");
        (await ben.Get($"/api/v1/memberships/{body.id:N}")).IsProblem(404, "not-found");
    }
}
