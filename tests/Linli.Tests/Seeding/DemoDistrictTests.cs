using Linli.Tests.Support;

namespace Linli.Tests.Seeding;

public sealed class DemoDistrictTests(SeededLinli linli) : IClassFixture<SeededLinli>
{
    [Fact]
    public void The_district_is_there_as_the_files_tell_it()
    {
        var held = linli.AsLoaded;
        Assert.Equal((2, 4, 120, 15, 200), (held.Subdistricts, held.Communities, held.Residents, held.Staff, held.Posts));
        Assert.InRange(held.Comments, 700, 1000);
        Assert.InRange(held.Answered, 50, 200);
    }

    [Fact]
    public async Task A_second_start_loads_nothing_again()
    {
        var before = await Census.Of(linli);
        await linli.Restart();
        Assert.DoesNotContain("Loading the demo district", linli.Output, StringComparison.Ordinal);
        Assert.Equal(before, await Census.Of(linli));
    }

    [Fact]
    public void The_start_says_whom_to_sign_in_as()
    {
        foreach (var phone in new[] { "13800001001  桂花树下", "13900001001  贺书记", "13900005001", "13900000000" })
            Assert.Contains(phone, linli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_tries_it_signs_in_at_once_and_finds_no_other_device()
    {
        using var resident = await Visitor.SignIn(linli.Address, "13800001001");
        Assert.Equal("桂花树下", (await resident.Get("me")).Text("nickname"));
        Assert.Single(await resident.All("me/sessions"));
        Assert.NotEmpty(await resident.All("me/memberships"));
    }

    /// <summary>
    /// The main job: a newcomer joins by the compound's link, is approved, posts with a photo, the committee replies officially,
    /// and a neighbour hears it live and, after a lost connection, has everything.
    /// </summary>
    [Fact]
    public async Task A_newcomer_joins_posts_with_a_photo_and_is_answered_and_a_neighbour_hears_all_of_it()
    {
        using var secretary = await linli.Visit("13900001001");
        using var neighbour = await Visitor.SignIn(linli.Address, "13800001003");
        using var newcomer = await Visitor.SignIn(linli.Address, "13812345678");
        await newcomer.Patch("me", new { nickname = "新来的小周" });
        var door = await Door(secretary, newcomer);
        var asked = await newcomer.Post($"join/{door.Token}", new { id = Guid.CreateVersion7(), dwellingId = door.DwellingId, relation = "tenant", realName = "周小满" });
        Assert.Equal("waiting", asked.Text("status"));
        Assert.Contains(await secretary.All($"communities/{door.CommunityId}/memberships"), waiting => waiting.Id() == asked.Id());
        Assert.Equal("active", (await secretary.Post($"memberships/{asked.Id()}/approve")).Text("status"));

        var board = (await newcomer.All($"communities/{door.CommunityId}/boards")).Single(board => board.Text("key") == "around").Id();
        await using var live = await neighbour.Connects();
        Assert.Null((await live.Follow($"board/{board}")).Refused);
        var photo = await SendPhoto(newcomer, door.CommunityId);
        var post = await newcomer.Post($"boards/{board}/posts", new { id = Guid.CreateVersion7(), kind = "discussion", title = "三号楼门禁坏了", body = "刷卡没反应，**晚上进不了门**。", photoIds = new[] { photo } });
        var written = (await live.Until("post-written"))[^1];
        Assert.Equal(post.Id(), written.Data.Text("postId"));
        Assert.Null((await live.Follow($"post/{post.Id()}", written.Cursor)).Refused);
        Assert.Equal("三号楼门禁坏了", (await neighbour.Get($"posts/{post.Id()}")).Text("title"));
        Assert.Equal([0xFF, 0xD8], (await ReadPhoto(neighbour, photo))[..2]);

        await secretary.Post($"posts/{post.Id()}/comments", new { id = Guid.CreateVersion7(), body = "已联系物业，今天下午来修。", official = new { state = "inProgress" } });
        await live.Until("official-reply-given");
        var heard = await live.Until("comment-written");
        Assert.Equal("inProgress", (await neighbour.Get($"posts/{post.Id()}")).Text("official.state"));
        var cursor = heard[^1].Cursor;

        await live.DisposeAsync();
        string[] missed = ["物业说配件明天到。", "大家先从东门走。", "谢谢书记！"];
        foreach (var body in missed) await newcomer.Post($"posts/{post.Id()}/comments", new { id = Guid.CreateVersion7(), body });
        await secretary.Post($"posts/{post.Id()}/comments", new { id = Guid.CreateVersion7(), body = "修好了。", official = new { state = "done" } });

        await using var again = await neighbour.Connects();
        Assert.False((await again.Follow($"post/{post.Id()}", cursor)).FetchAfresh);
        var caughtUp = (await again.Until("official-reply-given")).Concat(await again.Until("comment-written")).ToList();
        var comments = await neighbour.All($"posts/{post.Id()}/comments");
        var ids = caughtUp.Where(heard => heard.Type == "comment-written").Select(heard => heard.Data.Text("commentId")).ToList();
        Assert.Equal([.. missed, "修好了。"], ids.Select(id => comments.Single(comment => comment.Id() == id).Text("body")));
        Assert.Equal("done", (await neighbour.Get($"posts/{post.Id()}")).Text("official.state"));
    }

    // What a poster in the hall says to somebody with a phone.
    private static async Task<(string CommunityId, string Token, string DwellingId)> Door(Visitor secretary, Visitor newcomer)
    {
        var community = (await secretary.All("me/memberships?status=active")).Single().Text("place.id");
        var compound = (await secretary.All($"communities/{community}/compounds")).First();
        var url = new Uri((await secretary.Get($"compounds/{compound.Id()}/join-link")).Text("url"));
        var token = url.Segments[^1];
        var door = await newcomer.Get($"join/{token}");
        var building = door.Items("buildings")[0];
        var rooms = await newcomer.All($"join/{token}/dwellings?building={Uri.EscapeDataString(building.Text("name"))}&unit={Uri.EscapeDataString(building.Items("units")[0].GetString()!)}");
        return (door.Text("communityId"), token, rooms[0].Text("dwellingId"));
    }

    private static async Task<string> SendPhoto(Visitor person, string communityId)
    {
        using var picture = new ByteArrayContent(await File.ReadAllBytesAsync(Path.Combine(Seeds.Folder, "photos", "lift.jpg")));
        return (await person.Post($"communities/{communityId}/photos?id={Guid.CreateVersion7()}", picture)).Id();
    }

    private async Task<byte[]> ReadPhoto(Visitor person, string id)
    {
        using var http = new HttpClient { DefaultRequestHeaders = { Authorization = new("Bearer", person.AccessToken) } };
        return await http.GetByteArrayAsync(new Uri(linli.Address, $"/api/v1/photos/{id}"));
    }
}
