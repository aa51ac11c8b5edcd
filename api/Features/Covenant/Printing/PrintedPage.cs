using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Linli.Api.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant.Printing;

/// <summary>The sheet of paper around it: no scripts, nothing from elsewhere.</summary>
internal static class PrintedPage
{
    public static ContentHttpResult Show(HttpResponse response, int status, string body)
    {
        var nonce = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src 'nonce-{nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return TypedResults.Text(Page(nonce, body), "text/html; charset=utf-8", statusCode: status);
    }

    private static string Page(string nonce, string body) => $$"""
        <!doctype html>
        <html lang="{{CultureInfo.CurrentUICulture.Name}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{new Text("居民公约", "Residents’ covenant")}}</title>
        <style nonce="{{nonce}}">
          @page { size: A4; margin: 22mm 20mm; }
          :root { color-scheme: light dark; font: 1.0625rem/1.75 "Songti SC", "Noto Serif CJK SC", SimSun, Georgia, serif; }
          body { margin: 0 auto; padding: 1.5rem 1.25rem; max-width: 42rem; overflow-wrap: anywhere; }
          h1 { font-size: 1.7rem; text-align: center; margin: .25rem 0 .5rem; }
          h2 { font-size: 1.1rem; margin: 1.5rem 0 .25rem; break-after: avoid; }
          section { break-inside: avoid; }
          .where, .note { text-align: center; margin: 0; }
          .note, .basis { opacity: .75; font-size: .9rem; }
          .text { white-space: pre-line; margin: 0; }
          .basis { margin: .25rem 0 0; }
          :target { outline: .2rem solid; outline-offset: .4rem; }
          @media print { body { padding: 0; max-width: none; } }
        </style>
        </head>
        <body>
        <main>
        {{body}}
        </main>
        </body>
        </html>
        """;
}
