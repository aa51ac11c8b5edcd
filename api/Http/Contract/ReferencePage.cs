using System.Buffers.Text;
using System.Security.Cryptography;
using Linli.Api.Http.Errors;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Linli.Api.Http.Contract;

/// <summary>
/// The page at <c>/docs</c> that shows the contract to people. Its files come from an npm package: <c>npm run build:reference</c>
/// in <c>clients/</c> puts them into <c>wwwroot/docs</c>. Nothing is loaded from elsewhere.
/// </summary>
public static class ReferencePage
{
    private const string Missing = """
        API 参考页面尚未生成。在 clients/ 中运行 npm ci 与 npm run build:reference，然后重新构建 Linli。
        The API reference is not built. Run npm ci and npm run build:reference in clients/, then build Linli again.
        The contract itself is at /openapi/v1.json.
        """;

    public static void MapReferencePage(this IEndpointRouteBuilder app)
    {
        var files = Files(app.ServiceProvider.GetRequiredService<IWebHostEnvironment>());
        app.MapGet("/", () => TypedResults.Redirect("/docs")).ExcludeFromDescription();
        app.MapGet("/docs", (HttpResponse response, CancellationToken cancel) => Show(files, response, cancel)).ExcludeFromDescription();
        app.MapGet("/docs/{name}", (string name, HttpContext http) => Send(files, name, http)).ExcludeFromDescription();
    }

    // Beside the program, wherever it is started from; in development also where they were built since.
    private static CompositeFileProvider Files(IWebHostEnvironment host)
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        return Directory.Exists(beside) ? new(new PhysicalFileProvider(beside), host.WebRootFileProvider) : new(host.WebRootFileProvider);
    }

    private static async Task<ContentHttpResult> Show(CompositeFileProvider files, HttpResponse response, CancellationToken cancel)
    {
        if (files.GetFileInfo("docs/index.html") is not { Exists: true } file) return TypedResults.Text(Missing, "text/plain; charset=utf-8", statusCode: StatusCodes.Status404NotFound);
        using var page = new StreamReader(file.CreateReadStream());
        var nonce = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        var headers = response.Headers;
        headers.CacheControl = "no-store";
        // Its styles and its search worker are made by the script itself: by nonce, and from a blob.
        headers.ContentSecurityPolicy = $"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; img-src 'self' data:; connect-src 'self'; worker-src blob:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return TypedResults.Text((await page.ReadToEndAsync(cancel)).Replace("{nonce}", nonce, StringComparison.Ordinal), "text/html; charset=utf-8");
    }

    private static Results<FileStreamHttpResult, ProblemHttpResult> Send(CompositeFileProvider files, string name, HttpContext http)
    {
        var type = Path.GetExtension(name) switch { ".js" => "text/javascript; charset=utf-8", ".css" => "text/css; charset=utf-8", ".svg" => "image/svg+xml", _ => null };
        if (type is null || files.GetFileInfo($"docs/{name}") is not { Exists: true, IsDirectory: false } file) return Problems.NotFound("page");
        var headers = http.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        var tag = $"{file.LastModified.ToUnixTimeMilliseconds():x}-{file.Length:x}";
        if (TakesGzip(http.Request) && files.GetFileInfo($"docs/{name}.gz") is { Exists: true } packed)
        {
            (file, tag) = (packed, tag + "-gz");
            headers.ContentEncoding = "gzip";
        }

        return TypedResults.Stream(file.CreateReadStream(), type, lastModified: file.LastModified, entityTag: new EntityTagHeaderValue($"\"{tag}\""));
    }

    private static bool TakesGzip(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(coding => coding.Value == "gzip" && coding.Quality is not 0);
}
