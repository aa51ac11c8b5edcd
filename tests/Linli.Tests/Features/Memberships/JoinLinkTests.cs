using Linli.Tests.Support;

namespace Linli.Tests.Features.Memberships;

public sealed class JoinLinkTests : TownTest
{
    [Fact]
    public async Task The_link_opens_the_door_of_its_compound()
    {
        (await Town.Import(Register)).Ok();
        var anna = await Forum.Person("anna");
        var token = await Town.Token();
        var door = (await anna.Get($"/api/v1/join/{token}")).Ok();
        Assert.Equal((Town.CommunityId, "桂花苑社区", Town.CompoundId, "桂花苑东区"), (door.Text("communityId"), door.Text("community"), door.Text("compoundId"), door.Text("compound")));
        Assert.Equal(["1号楼"], door.Items("buildings").Texts("name"));
        var rooms = (await anna.Get($"/api/v1/join/{token}/dwellings?building=1号楼&unit=1单元")).Ok();
        Assert.Equal(["101", "102"], rooms.Items("items").Texts("room"));
        Assert.DoesNotContain("李兰芳", rooms.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("51.8", rooms.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_to_print_is_a_picture_of_the_link()
    {
        var link = (await Town.Clerk.Post($"/api/v1/compounds/{Town.CompoundId}/join-link")).Ok();
        var answer = await Town.Clerk.Get($"/api/v1/compounds/{Town.CompoundId}/join-link.png");
        Assert.Equal(200, answer.Status);
        Assert.Equal("image/png", answer.Headers["Content-Type"]);
        Assert.StartsWith(Forum.Address.ToString(), link.Text("url"), StringComparison.Ordinal);
        Assert.EndsWith($"/join/{link.Text("token")}", link.Text("url"), StringComparison.Ordinal);
        Assert.Equal(QrPicture.ModulesOf(link.Text("url")), QrPicture.Modules(answer.Body));
    }

    [Fact]
    public async Task Links_point_to_the_address_that_the_settings_name()
    {
        await using var forum = ForumApp.Start(("JoinLinks:PublicUrl", "https://linli.example.cn/"), ("JoinLinks:Days", "30"));
        var town = await Town.In(forum);
        var link = (await town.Clerk.Post($"/api/v1/compounds/{town.CompoundId}/join-link")).Ok();
        Assert.Equal($"https://linli.example.cn/join/{link.Text("token")}", link.Text("url"));
        Assert.InRange(link.At("expiresAt").GetDateTimeOffset() - forum.Clock.GetUtcNow(), TimeSpan.FromDays(29.9), TimeSpan.FromDays(30));
    }

    [Fact]
    public async Task An_expired_link_opens_nothing_and_cannot_be_printed()
    {
        (await Town.Import(Register)).Ok();
        var token = await Town.Token();
        var dwelling = await Town.Dwelling("101");
        Forum.Clock.Advance(TimeSpan.FromDays(366));
        var (anna, clerk) = (await Forum.Person("anna"), await Forum.SignIn("clerk", Town.Clerk.Phone));
        (await anna.Get($"/api/v1/join/{token}")).IsProblem(410, "join-link-expired");
        (await anna.Get($"/api/v1/join/{token}/dwellings?building=1号楼")).IsProblem(410, "join-link-expired");
        (await Town.Joins(anna, dwelling, token: token)).IsProblem(410, "join-link-expired");
        (await clerk.Get($"/api/v1/compounds/{Town.CompoundId}/join-link.png")).IsProblem(410, "join-link-expired");
        Assert.Empty(await anna.Lists("/api/v1/me/memberships"));
    }

    [Fact]
    public async Task A_forged_link_opens_nothing_whichever_letter_was_changed()
    {
        var (anna, token) = (await Forum.Person("anna"), await Town.Token());
        for (var at = 0; at < token.Length; at++)
        {
            if (token[at] == '.') continue;
            foreach (var letter in new[] { token[at] == 'A' ? 'B' : 'A', Neighbour(token[at]) })
                (await anna.Get($"/api/v1/join/{token[..at]}{letter}{token[(at + 1)..]}")).IsProblem(404, "join-link-invalid");
        }

        foreach (var forged in new[] { token[..^1], token + "A", token + "=", "x", "a.b", token.Split('.')[0] + ".", "." + token.Split('.')[1], new string('A', 400) })
            (await anna.Get($"/api/v1/join/{forged}")).IsProblem(404, "join-link-invalid");
    }

    [Fact]
    public async Task A_new_link_ends_the_one_before()
    {
        var anna = await Forum.Person("anna");
        var (old, fresh) = (await Town.Token(), await Town.Token());
        Assert.NotEqual(old, fresh);
        (await anna.Get($"/api/v1/join/{old}")).IsProblem(410, "join-link-replaced");
        (await anna.Get($"/api/v1/join/{fresh}")).Ok();
        Assert.Equal(fresh, (await Town.Secretary.Get($"/api/v1/compounds/{Town.CompoundId}/join-link")).Ok().Text("token"));
    }

    [Fact]
    public async Task A_link_leads_to_the_dwellings_of_its_own_compound_only()
    {
        (await Town.Import(Register)).Ok();
        var (_, compound, secretary) = await Town.Elsewhere();
        var token = (await secretary.Post($"/api/v1/compounds/{compound}/join-link")).Ok().Text("token");
        (await Town.Joins(await Forum.Person("anna"), await Town.Dwelling("101"), token: token)).IsProblem(404, "not-found");
    }

    [Fact]
    public async Task Only_those_who_run_the_community_have_its_links()
    {
        var link = $"/api/v1/compounds/{Town.CompoundId}/join-link";
        (await Town.Clerk.Get(link)).IsProblem(404, "no-join-link");
        var (_, _, elsewhere) = await Town.Elsewhere();
        var doctor = await Town.Appoint(Town.Secretary, "doctor", $"communities/{Town.CommunityId}", "doctor");
        foreach (var path in new[] { link, $"{link}.png" })
        {
            (await doctor.Get(path)).IsProblem(403, "forbidden");
            (await Town.Street.Get(path)).IsProblem(403, "forbidden");
            (await elsewhere.Get(path)).IsProblem(404, "not-found");
            (await (await Forum.Person("anna")).Get(path)).IsProblem(404, "not-found");
        }

        (await doctor.Post(link)).IsProblem(403, "forbidden");
        (await elsewhere.Post(link)).IsProblem(404, "not-found");
        (await Forum.Stranger().Get($"/api/v1/join/{await Town.Token()}")).IsProblem(401, "signed-out");
    }

    // The letter whose six bits differ in the last one only: in the last place of a Base64 text that bit may mean nothing.
    private static char Neighbour(char letter)
    {
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        return alphabet[alphabet.IndexOf(letter, StringComparison.Ordinal) ^ 1];
    }
}
