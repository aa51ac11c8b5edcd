using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;

namespace Linli.Api.Http;

/// <summary>An answer that is the same for everyone who may read it, as bytes.</summary>
public sealed class Rendered<T>(JsonBytes json) : IResult, IEndpointMetadataProvider
{
    public Task ExecuteAsync(HttpContext httpContext) => json.ExecuteAsync(httpContext);

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
}

/// <summary>
/// Keeps rendered answers for as long as the store says that nothing has changed. Asked on every read, so that a page read
/// after a write shows the write, whichever process wrote it. Access is the caller's business, before asking here.
/// </summary>
public sealed class RenderedPages(IDocumentStore store, IOptions<JsonOptions> options)
{
    private const int MostBytes = 64 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, Entry> _entries = new();
    private readonly JsonSerializerOptions _json = options.Value.SerializerOptions;
    private long _bytes;

    /// <summary>A list's page. Only first pages are kept: those that everybody opens.</summary>
    public async ValueTask<Rendered<T>> Get<T>(Listing listing, string list, string communityId, Func<Task<T>> render, CancellationToken cancel) =>
        string.IsNullOrEmpty(listing.Cursor)
            ? await Get($"{list}?{listing.Limit ?? Listing.DefaultLimit}", communityId, render, cancel)
            : new Rendered<T>(new JsonBytes(JsonSerializer.SerializeToUtf8Bytes(await render(), _json)));

    /// <param name="key">Names the answer: route, ids and every parameter that shapes it.</param>
    /// <param name="communityId">Whose documents it is made of.</param>
    /// <param name="render">Makes it anew.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async ValueTask<Rendered<T>> Get<T>(string key, string communityId, Func<Task<T>> render, CancellationToken cancel)
    {
        // Taken before rendering: a commit in between makes the entry stale, never fresh.
        var stamp = await store.Stamp(communityId, cancel);
        if (_entries.TryGetValue(key, out var entry) && entry.Stamp == stamp) return new Rendered<T>(entry.Json);

        var json = new JsonBytes(JsonSerializer.SerializeToUtf8Bytes(await render(), _json));
        Keep(key, new Entry(stamp, json));
        return new Rendered<T>(json);
    }

    private void Keep(string key, Entry entry)
    {
        // Full: start over. Hot pages are back with their next reader.
        if (Interlocked.Add(ref _bytes, entry.Json.Body.Length) > MostBytes)
        {
            _entries.Clear();
            Interlocked.Exchange(ref _bytes, entry.Json.Body.Length);
        }

        _entries[key] = entry;
    }

    private sealed record Entry(long Stamp, JsonBytes Json);
}
