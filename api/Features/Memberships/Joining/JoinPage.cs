using System.Buffers.Text;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Linli.Api.Features.Communities;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Memberships.Joining;

/// <summary>What a phone shows that scanned a compound's code: where it is and what to do, or that the code is no longer good. Always a page, never JSON.</summary>
public static class JoinPage
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/join", (HttpResponse response) => Show(response, StatusCodes.Status404NotFound, Refused(Problems.JoinLinkInvalid()))).ExcludeFromDescription();
        app.MapGet("/join/{**token}", Handle).ExcludeFromDescription();
    }

    internal static async Task<ContentHttpResult> Handle(string token, HttpResponse response, JoinLinks links, IDocumentStore store, CancellationToken cancel)
    {
        var (compound, problem) = await links.Open(token, cancel);
        var community = compound is null ? null : await store.Find<Community>(compound.CommunityId, cancel);
        if (compound is not null && community is not null) return Show(response, StatusCodes.Status200OK, Door(compound, community));
        problem ??= Problems.JoinLinkInvalid();
        return Show(response, problem.StatusCode, Refused(problem));
    }

    private static string Door(Compound compound, Community community) => $"""
        <p class="where">{Plain(community.Name)}</p>
        <h1>{Plain(compound.Name)}</h1>
        <p>{Plain(compound.Address)}</p>
        <h2>{new Text("加入您的小区", "Join your neighbours")}</h2>
        <ol>
          <li>{new Text("打开邻里，用手机号登录。", "Open Linli and sign in with your phone.")}</li>
          <li>{new Text("在邻里中扫描这个二维码，或粘贴本页网址。", "Scan this code there, or paste the address of this page.")}</li>
          <li>{new Text("选择楼栋和房号，说明您是业主、租户还是家属。", "Choose your building and room, and say whether you own it, rent it or live there with family.")}</li>
          <li>{new Text("业主信息与登记一致的立即加入；其他人由居委会审核，结果会通知您。", "An owner whom the register knows is in at once; for everybody else the committee decides, and you are told.")}</li>
        </ol>
        <p class="note">{new Text("二维码有效期至", "The code is good until")} <time>{compound.JoinLinkExpiresAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}</time></p>
        """;

    private static string Refused(ProblemHttpResult problem) => $"""
        <h1>{Plain(problem.ProblemDetails.Title)}</h1>
        <p>{Plain(problem.ProblemDetails.Detail)}</p>
        """;

    private static ContentHttpResult Show(HttpResponse response, int status, string body)
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
        <title>{{new Text("邻里", "Linli")}}</title>
        <style nonce="{{nonce}}">
          :root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; }
          body { margin: 0 auto; padding: 1.5rem 1.25rem; max-width: 32rem; overflow-wrap: anywhere; }
          h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
          h2 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; }
          ol { padding-left: 1.4rem; }
          li { margin: .5rem 0; }
          .where, .note { opacity: .75; margin: 0 0 .25rem; }
          .note { margin-top: 1.75rem; font-size: .9rem; }
        </style>
        </head>
        <body>
        <main>
        {{body}}
        </main>
        </body>
        </html>
        """;

    private static string Plain(string? text) => WebUtility.HtmlEncode(text ?? "");
}
