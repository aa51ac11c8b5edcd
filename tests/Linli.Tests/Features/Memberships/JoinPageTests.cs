using System.Net;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Memberships;

public sealed class JoinPageTests : TownTest
{
    [Fact]
    public async Task A_scanned_code_shows_where_one_is_and_what_to_do()
    {
        var link = (await Town.Clerk.Post($"/api/v1/compounds/{Town.CompoundId}/join-link")).Ok();
        var page = await Opens(new Uri(link.Text("url")).PathAndQuery);
        Assert.Equal(200, page.Status);
        var text = Shown(page);
        foreach (var expected in new[] { "桂花苑社区", "桂花苑东区", "用手机号登录", "2027-" }) Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Contains("width=device-width", page.Text, StringComparison.Ordinal);
        Assert.Contains("lang=\"zh-CN\"", page.Text, StringComparison.Ordinal);
        Assert.Equal(("no-store", "noindex", "no-referrer"), (page.Headers["Cache-Control"], page.Headers["X-Robots-Tag"], page.Headers["Referrer-Policy"]));
        Assert.DoesNotContain("unsafe", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reads_English_gets_it_in_English()
    {
        var page = await Opens($"/join/{await Town.Token()}", "en");
        Assert.Contains("Join your neighbours", page.Text, StringComparison.Ordinal);
        Assert.Contains("lang=\"en\"", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_is_no_longer_good_says_so_and_what_to_do()
    {
        var old = await Town.Token();
        var present = await Town.Token();
        Refuses(await Opens($"/join/{old}"), 410, "二维码已更换", "新张贴");
        Forum.Clock.Advance(TimeSpan.FromDays(366));
        Refuses(await Opens($"/join/{present}"), 410, "二维码已过期", "居委会");
    }

    [Theory]
    [InlineData("/join")]
    [InlineData("/join/")]
    [InlineData("/join/forged")]
    [InlineData("/join/a/b")]
    [InlineData("/join/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    public async Task Whatever_else_is_asked_for_is_a_page_too(string path)
    {
        var page = await Opens(path);
        Refuses(page, 404, "二维码无效", "公告栏");
        Assert.DoesNotContain("<script", page.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Names_are_shown_as_they_are_written()
    {
        (await Town.Secretary.Put($"/api/v1/compounds/{Town.CompoundId}", new { name = "<b>东区</b> & 西区" })).Ok();
        var page = await Opens($"/join/{await Town.Token()}");
        Assert.Contains("<b>东区</b> & 西区", Shown(page), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page.Text, StringComparison.Ordinal);
    }

    private Task<Answer> Opens(string path, string language = "zh-CN") => Forum.Stranger().Send(HttpMethod.Get, path, null, ("Accept-Language", language), ("Accept", "text/html"));

    private static void Refuses(Answer page, int status, params string[] sentences)
    {
        Assert.Equal(status, page.Status);
        foreach (var sentence in sentences) Assert.Contains(sentence, Shown(page), StringComparison.Ordinal);
    }

    private static string Shown(Answer page)
    {
        Assert.Equal("text/html; charset=utf-8", page.Headers["Content-Type"]);
        return WebUtility.HtmlDecode(page.Text);
    }
}
