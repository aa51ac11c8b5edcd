using Linli.Tests.Support;

namespace Linli.Tests.Features.Residents;

public sealed class ProfileTests : NeighbourhoodTest
{
    [Fact]
    public async Task A_new_account_has_a_neutral_name_until_its_owner_chooses()
    {
        var stranger = Forum.Stranger();
        var code = (await stranger.Post("/api/v1/sign-in/codes", new { phone = "13811112222" })).Ok().Text("code");
        var anna = stranger.With((await stranger.Post("/api/v1/sign-in", new { phone = "13811112222", code })).Ok(), "13811112222");
        var me = (await anna.Get("/api/v1/me")).Ok();
        Assert.Matches("^邻居[0-9a-f]{4}$", me.Text("nickname"));
        Assert.Equal(("zh-CN", "+86*******2222", false), (me.Text("language"), me.Text("phone"), me.Flag("isOperator")));

        var edited = (await anna.Patch("/api/v1/me", new { nickname = "桂花树下", language = "en" })).Ok();
        Assert.Equal(("桂花树下", "en"), (edited.Text("nickname"), edited.Text("language")));
        Assert.Equal(edited.ToString(), (await anna.Get("/api/v1/me")).Text);
        Assert.Equal("桂花树下", (await anna.Patch("/api/v1/me", new { language = "zh-CN" })).Ok().Text("nickname"));
    }

    [Theory]
    [InlineData("nickname", "")]
    [InlineData("nickname", "   ")]
    [InlineData("nickname", "一二三四五六七八九十一二三四五六七八九十一")]
    [InlineData("nickname", "a\u0007b")]
    [InlineData("nickname", "a\u202Eb")]
    [InlineData("language", "fr")]
    public async Task What_does_not_fit_is_refused_and_changes_nothing(string field, string value)
    {
        var anna = await Forum.Person("anna");
        (await anna.Patch("/api/v1/me", new Dictionary<string, string> { [field] = value })).IsInvalid(field);
        Assert.Equal("anna", (await anna.Get("/api/v1/me")).Ok().Text("nickname"));
    }

    [Fact]
    public async Task Another_device_hears_of_the_new_name_and_posts_show_it()
    {
        var anna = (await Here.People("anna"))[0];
        var post = await anna.Posts(Here.Board("around"), "早");
        await using var live = await anna.Follows("me");
        (await anna.Patch("/api/v1/me", new { nickname = "安娜" })).Ok();
        Assert.Equal("profile-edited", (await live.Next()).Type);
        Assert.Equal("安娜", (await anna.Reads(post)).Text("author.nickname"));
    }
}
