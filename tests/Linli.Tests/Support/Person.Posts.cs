using System.Text.Json;

namespace Linli.Tests.Support;

// What people do on boards.
public sealed partial record Person
{
    /// <summary>Posts, and returns the post.</summary>
    public async Task<JsonElement> Posts(string boardId, string title, string body = "正文", string kind = "discussion", string[]? tags = null) =>
        (await TryPost(boardId, title, body, kind, tags: tags)).Ok();

    public Task<Answer> TryPost(string boardId, string title, string body = "正文", string kind = "discussion", Guid? id = null, string[]? tags = null, string[]? mentions = null) =>
        Post($"/api/v1/boards/{boardId}/posts", new { id = id ?? Guid.NewGuid(), kind, title, body, tags, mentions });

    /// <summary>Comments, and returns the comment.</summary>
    public async Task<JsonElement> Comments(JsonElement post, string body, JsonElement? replyTo = null) => (await TryComment(post, body, replyTo)).Ok();

    public Task<Answer> TryComment(JsonElement post, string body, JsonElement? replyTo = null, Guid? id = null, object? official = null, string[]? mentions = null) =>
        Post($"/api/v1/posts/{IdOf(post)}/comments", new { id = id ?? Guid.NewGuid(), body, replyTo = replyTo is { } comment ? IdOf(comment) : null, official, mentions });

    public async Task<JsonElement> Replies(JsonElement post, string body, string state, string? reason = null) => (await TryComment(post, body, official: new { state, reason })).Ok();

    /// <summary>The post as this person reads it now.</summary>
    public async Task<JsonElement> Reads(JsonElement post) => (await Get($"/api/v1/posts/{IdOf(post)}")).Ok();

    /// <summary>The items of the first page.</summary>
    public async Task<JsonElement[]> Lists(string path) => [.. (await Get(path)).Ok().GetProperty("items").EnumerateArray()];

    public Task<JsonElement[]> ListsPosts(string boardId, string query = "") => Lists($"/api/v1/boards/{boardId}/posts{query}");

    public Task<JsonElement[]> ListsComments(JsonElement post, string query = "") => Lists($"/api/v1/posts/{IdOf(post)}/comments{query}");

    private static string IdOf(JsonElement thing) => thing.GetProperty("id").GetString()!;
}
