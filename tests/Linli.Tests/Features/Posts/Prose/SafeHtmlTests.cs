using System.Diagnostics;
using Linli.Api.Features.Posts.Prose;

namespace Linli.Tests.Features.Posts.Prose;

public sealed class SafeHtmlTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](//evil.example)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x][1]\n\n[1]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](https://evil.example/pixel.png)")]
    [InlineData("![x](photo:other)")]
    [InlineData("![x](photo:mine\"onerror=alert(1))")]
    [InlineData("[![x](javascript:1)](javascript:2)")]
    public void Nothing_runs_and_nothing_is_fetched_from_elsewhere(string markdown)
    {
        var html = SafeHtml.Of(markdown, "mine");
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=", html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("https://example.org/a?b=c")]
    [InlineData("[x](http://example.org)")]
    [InlineData("[x](mailto:a@example.org)")]
    [InlineData("<https://example.org>")]
    public void Links_to_the_web_and_to_mail_lend_no_weight_and_hand_over_no_window(string markdown)
    {
        var html = SafeHtml.Of(markdown);
        Assert.Contains("href=\"", html, StringComparison.Ordinal);
        Assert.Contains("rel=\"nofollow noopener\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_a_refused_link_stay() => Assert.Equal("<p>看<strong>这里</strong>吧</p>\n", SafeHtml.Of("看[**这里**](javascript:1)吧"));

    [Fact]
    public void The_posts_own_photos_are_shown() =>
        Assert.Equal("<p><img src=\"/api/v1/photos/mine\" loading=\"lazy\" alt=\"漏水\" /></p>\n", SafeHtml.Of("![漏水](photo:mine)", "mine"));

    [Fact]
    public void A_line_break_is_a_line_break() => Assert.Contains("<br", SafeHtml.Of("一\n二"), StringComparison.Ordinal);

    [Theory]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("*a_")]
    [InlineData("![")]
    [InlineData("- ")]
    [InlineData("`a")]
    [InlineData("<a")]
    [InlineData("|a|\n|-|\n")]
    [InlineData("www.a ")]
    [InlineData("[a](")]
    public void Text_made_to_be_slow_is_not(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(SafeHtml.Of(text));
        Assert.NotEmpty(PlainText.Excerpt(text) + "x");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }
}
