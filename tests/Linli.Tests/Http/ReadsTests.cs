using Linli.Tests.Support;

namespace Linli.Tests.Http;

public sealed class ReadsTests
{
    [Fact]
    public async Task A_read_has_an_entity_tag_and_is_304_until_it_changes()
    {
        await using var forum = ForumApp.Start();
        var anna = await forum.Person("anna");
        var tag = (await anna.Get("/api/v1/me")).Headers["ETag"];

        var again = await anna.Send(HttpMethod.Get, "/api/v1/me", null, ("If-None-Match", $"\"other\", {tag}"));
        Assert.Equal(304, again.Status);
        Assert.Empty(again.Body);

        (await anna.Patch("/api/v1/me", new { nickname = "Anna" })).Ok();
        Assert.Equal(200, (await anna.Send(HttpMethod.Get, "/api/v1/me", null, ("If-None-Match", tag))).Status);
    }

    [Fact]
    public async Task Answers_are_kept_from_guessing_and_framing()
    {
        await using var forum = ForumApp.Start();
        var headers = (await forum.Stranger().Get("/api/v1/me")).Headers;
        Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
        Assert.Contains("default-src 'none'", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.False(headers.ContainsKey("Server"));
    }

    [Fact]
    public async Task Too_many_requests_are_told_when_to_come_back()
    {
        await using var forum = ForumApp.Start(("RateLimits:AnonymousPerMinute", "5"));
        var stranger = forum.Stranger();
        for (var request = 0; request < 5; request++) Assert.Equal(401, (await stranger.Get("/api/v1/me")).Status);

        var refused = await stranger.Get("/api/v1/me");
        refused.IsProblem(429, "too-many");
        Assert.InRange(int.Parse(refused.Headers["Retry-After"], null), 1, 60);
    }

    [Fact]
    public async Task One_residents_writes_do_not_use_up_anothers()
    {
        await using var forum = ForumApp.Start(("RateLimits:WritesPerMinute", "3"));
        var (anna, ben) = (await forum.Person("anna"), await forum.Person("ben"));
        for (var write = 0; write < 2; write++) (await anna.Patch("/api/v1/me", new { nickname = $"a{write}" })).Ok();

        (await anna.Patch("/api/v1/me", new { nickname = "a3" })).IsProblem(429, "too-many");
        (await ben.Patch("/api/v1/me", new { nickname = "b" })).Ok();
        (await anna.Get("/api/v1/me")).Ok();
    }
}
