using System.Text.Encodings.Web;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Linli.Api.Features.Posts.Prose;

/// <summary>Markdown as HTML that any page may show: no raw HTML, links only to the web and to mail, pictures only from the post's own photos.</summary>
public static class SafeHtml
{
    internal static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .DisableHtml().UseAutoLinks().UsePipeTables().UseSoftlineBreakAsHardlineBreak().Build();

    /// <param name="markdown">What somebody wrote.</param>
    /// <param name="photoIds">Photos that <c>![…](photo:id)</c> may show.</param>
    public static string Of(string markdown, params IReadOnlyList<string> photoIds)
    {
        try
        {
            var document = Markdown.Parse(markdown, Pipeline);
            foreach (var inline in document.Descendants<Inline>().ToList()) Tame(inline, photoIds);
            using var html = new StringWriter();
            var renderer = new HtmlRenderer(html);
            Pipeline.Setup(renderer);
            renderer.Render(document);
            return html.ToString();
        }
        catch (ArgumentException)
        {
            // Nested deeper than the parser goes: nobody means that, so show it as it was typed.
            return $"<p>{HtmlEncoder.Default.Encode(markdown)}</p>";
        }
    }

    private static void Tame(Inline inline, IReadOnlyList<string> photoIds)
    {
        switch (inline)
        {
            case LinkInline { IsImage: true } image when PhotoOf(image.Url, photoIds) is { } photoId:
                image.Url = $"/api/v1/photos/{photoId}";
                image.GetAttributes().AddProperty("loading", "lazy");
                break;
            case LinkInline { IsImage: false } link when IsSafe(link.Url):
                link.GetAttributes().AddProperty("rel", "nofollow noopener");
                break;
            case AutolinkInline { IsEmail: true }:
                break;
            case AutolinkInline auto when IsSafe(auto.Url):
                auto.GetAttributes().AddProperty("rel", "nofollow noopener");
                break;
            case LinkInline link:
                link.ReplaceBy(new ContainerInline());
                break;
            case AutolinkInline auto:
                auto.ReplaceBy(new LiteralInline(auto.Url));
                break;
        }
    }

    private static bool IsSafe(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeMailto);

    private static string? PhotoOf(string? url, IReadOnlyList<string> photoIds) =>
        url?.StartsWith("photo:", StringComparison.Ordinal) == true && photoIds.Contains(url[6..]) ? url[6..] : null;
}
