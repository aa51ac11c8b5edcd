using Linli.Api.Features.Posts.Prose;

namespace Linli.Tests.Features.Posts.Prose;

public sealed class PlainTextTests
{
    [Fact]
    public void Markup_is_gone_and_words_stay() => Assert.Equal("电梯 停了 看这里 一 二", PlainText.Excerpt("# 电梯\n\n**停了**\n\n[看这里](https://example.org)\n- 一\n- 二"));

    [Fact]
    public void A_long_text_ends_with_an_ellipsis_and_never_with_half_a_character()
    {
        var excerpt = PlainText.Excerpt(string.Concat(Enumerable.Repeat("😀", 200)));
        Assert.EndsWith("😀…", excerpt, StringComparison.Ordinal);
        Assert.InRange(excerpt.Length, 130, PlainText.ExcerptLength);
    }
}
