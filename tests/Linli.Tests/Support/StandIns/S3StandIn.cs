using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Linli.Tests.Support.StandIns;

/// <summary>A small S3 on loopback: one bucket, path style, objects in memory. It checks who asks and that bodies are what was signed.</summary>
public sealed class S3StandIn : IAsyncDisposable
{
    public const string AccessKey = "an-access-key";

    private readonly WebApplication _app;
    private readonly string _bucket;

    private S3StandIn(WebApplication app, string bucket) => (_app, _bucket) = (app, bucket);

    public ConcurrentDictionary<string, byte[]> Objects { get; } = new();

    public ConcurrentQueue<(string Method, string Authorization)> Requests { get; } = new();

    public Uri Address => new(_app.Urls.Single());

    /// <summary>Answers 503 to this many requests.</summary>
    public int Failures { get; set; }

    public static async Task<S3StandIn> Start(string bucket)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var standIn = new S3StandIn(builder.Build(), bucket);
        standIn._app.Run(standIn.Answer);
        await standIn._app.StartAsync(TestContext.Current.CancellationToken);
        return standIn;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Answer(HttpContext http)
    {
        var authorization = http.Request.Headers.Authorization.ToString();
        Requests.Enqueue((http.Request.Method, authorization));
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        var path = http.Request.Path.Value!.Split('/', 3);

        if (Failures-- > 0) await Refuse(http, 503, "SlowDown");
        else if (!authorization.StartsWith($"AWS4-HMAC-SHA256 Credential={AccessKey}/", StringComparison.Ordinal)) await Refuse(http, 403, "InvalidAccessKeyId");
        else if (http.Request.Headers["x-amz-content-sha256"] != Convert.ToHexStringLower(SHA256.HashData(body.ToArray()))) await Refuse(http, 400, "XAmzContentSHA256Mismatch");
        else if (path[1] != _bucket) await Refuse(http, 404, "NoSuchBucket");
        else await Act(http, path[2], body.ToArray());
    }

    private Task Act(HttpContext http, string name, byte[] body)
    {
        switch (http.Request.Method)
        {
            case "PUT":
                Objects[name] = body;
                return Task.CompletedTask;
            case "DELETE":
                Objects.TryRemove(name, out _);
                http.Response.StatusCode = StatusCodes.Status204NoContent;
                return Task.CompletedTask;
            case "GET" when Objects.TryGetValue(name, out var bytes):
                return Results.Bytes(bytes, "application/octet-stream", enableRangeProcessing: true).ExecuteAsync(http);
            default:
                return Refuse(http, 404, "NoSuchKey");
        }
    }

    private static Task Refuse(HttpContext http, int status, string code)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/xml";
        return http.Response.WriteAsync($"<?xml version=\"1.0\"?><Error><Code>{code}</Code><Message>{code}</Message></Error>");
    }
}
