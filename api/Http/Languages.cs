using System.Globalization;

namespace Linli.Api.Http;

/// <summary>Chooses the language of titles, details and mails by <c>Accept-Language</c>: zh-CN unless the reader prefers English.</summary>
public static class Languages
{
    public const string Chinese = "zh-CN";
    public const string English = "en";

    private static readonly CultureInfo Zh = CultureInfo.GetCultureInfo(Chinese);
    private static readonly CultureInfo En = CultureInfo.GetCultureInfo(English);

    public static void UseLanguages(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        CultureInfo.CurrentUICulture = Preferred(context.Request.Headers.AcceptLanguage);
        context.Response.Headers.Vary = "Accept-Language";
        return next(context);
    });

    private static CultureInfo Preferred(string? header)
    {
        if (header is null) return Zh;
        var chinese = Weight(header, "zh");
        return Weight(header, "en") > Math.Max(chinese, 0) ? En : Zh;
    }

    // Quality of the best range for a language (RFC 9110 §12.5.4); -1 when it is not named.
    private static double Weight(string header, string language)
    {
        var best = -1d;
        foreach (var range in header.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!range.StartsWith(language, StringComparison.OrdinalIgnoreCase)) continue;
            var quality = range.IndexOf(";q=", StringComparison.OrdinalIgnoreCase);
            best = Math.Max(best, quality < 0 ? 1 : double.TryParse(range.AsSpan(quality + 3), CultureInfo.InvariantCulture, out var weight) ? weight : 0);
        }

        return best;
    }
}
