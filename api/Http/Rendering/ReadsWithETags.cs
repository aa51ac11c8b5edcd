using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Linli.Api.Http.Rendering;

/// <summary>Gives the answer of every read an entity tag, and answers 304 without a body to a client that has it (RFC 9110 §13.1.2).</summary>
public sealed class ReadsWithETags(IOptions<JsonOptions> json) : IEndpointFilter
{
    private readonly JsonSerializerOptions _json = json.Value.SerializerOptions;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        if (!HttpMethods.IsGet(context.HttpContext.Request.Method)) return result;
        var inner = result is INestedHttpResult nested ? nested.Result : result;
        return inner is IValueHttpResult { Value: { } value } and IStatusCodeHttpResult { StatusCode: StatusCodes.Status200OK }
            ? new JsonBytes(JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), _json))
            : result;
    }
}

/// <summary>A JSON answer that is already written out, with its entity tag. The same bytes may serve many requests.</summary>
public sealed class JsonBytes(byte[] body) : IResult
{
    public byte[] Body { get; } = body;

    public string ETag { get; } = $"\"{Base64Url.EncodeToString(SHA256.HashData(body).AsSpan(0, 16))}\"";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Headers.ETag = ETag;
        // Private to the reader, and asked again each time: what a removed member may not see must not come from a cache.
        response.Headers.CacheControl = "private, no-cache";
        if (httpContext.Request.Headers.IfNoneMatch is [{ } known] && Matches(known))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = Body.Length;
        return response.Body.WriteAsync(Body, httpContext.RequestAborted).AsTask();
    }

    private bool Matches(string known) =>
        known == ETag || (EntityTagHeaderValue.TryParseList([known], out var tags) && tags.Any(tag => tag.Tag == "*" || tag.Tag == ETag));
}
